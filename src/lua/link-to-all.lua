--[[
A link to the page with all programs, which shows those that match a preset.
]]
local constants = require( 'Module:Program explorer/constants' )
local links = require( 'Module:Program explorer/links' )

--- @param options msg, query, all and preset, as for staticList.toWikitext
-- @param count How many programs match.
-- @return wikitext
return function ( options, count )
	local text = options.query and options.msg( 'server-see-found' ) or options.msg( 'see-all', count )
	local page = options.all and mw.title.new( options.all )
	-- In a link too, wikitext takes `__TOC__` for a behavior switch, and an id can contain that.
	local target = constants.fragment .. ( options.preset ~= '' and '?' .. options.preset:gsub( '__', '_%%5F' ) or '' )
	if not page then
		return text
	end
	if not target:find( '%', 1, true ) then
		-- A link to the page itself keeps the parameters of its address, such as the skin.
		local title = page == mw.title.getCurrentTitle() and '' or ':' .. page.prefixedText
		return '[[' .. title .. '#' .. target .. '|' .. text .. ']]'
	end
	-- The fragment of a link inside the wiki cannot have a percent sign.
	local url = tostring( mw.uri.canonicalUrl( page.prefixedText ) ) .. '#' .. target
	return tostring( mw.html.create( 'span' ):addClass( 'plainlinks' ):wikitext( links.toWikitext( { url = url }, text ) ) )
end
