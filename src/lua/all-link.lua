--[[
Links to the page with all programs, which show what matches a preset.
]]
local constants = require( 'Module:Program explorer/constants' )
local links = require( 'Module:Program explorer/links' )

local allLink = {}

--- Makes the function that writes such links.
-- @param all The title of the page, or nil.
-- @return A function: preset (from fragment.write), text (wikitext) → wikitext, the text alone if there is no page
function allLink.new( all )
	local page = all and mw.title.new( all )
	if not page then
		return function ( _, text )
			return text
		end
	end
	-- A link to the page itself keeps the parameters of its address, such as the skin.
	local title = page == mw.title.getCurrentTitle() and '' or ':' .. page.prefixedText
	local url = nil
	return function ( preset, text )
		-- In a link too, wikitext takes `__TOC__` for a behavior switch, and an id can contain that.
		local target = constants.fragment .. ( preset ~= '' and '?' .. preset:gsub( '__', '_%%5F' ) or '' )
		if not target:find( '%', 1, true ) then
			return '[[' .. title .. '#' .. target .. '|' .. text .. ']]'
		end
		-- The fragment of a link inside the wiki cannot have a percent sign.
		url = url or tostring( mw.uri.canonicalUrl( page.prefixedText ) )
		return tostring( mw.html.create( 'span' ):addClass( 'plainlinks' ):wikitext( links.toWikitext( { url = url .. '#' .. target }, text ) ) )
	end
end

return allLink
