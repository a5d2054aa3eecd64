--[[
A link to the page with all programs, which shows those that match a preset.
]]
local allLink = require( 'Module:Program explorer/all-link' )

--- @param options msg, query, all and preset, as for staticList.toWikitext
-- @param count How many programs match.
-- @return wikitext
return function ( options, count )
	local text = options.query and options.msg( 'server-see-found' ) or options.msg( 'see-all', count )
	return allLink.new( options.all )( options.preset, text )
end
