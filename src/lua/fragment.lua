--[[
The query of a list as the fragment of an address, such as `programs?status=past`. The rules are those of
src/app/url.ts.
]]
local characters = require( 'Module:Program explorer/characters' )
local constants = require( 'Module:Program explorer/constants' )

local fragment = {}

--- Writes a value so that no character in it has a meaning in a fragment or in wikitext.
function fragment.encode( value )
	value = characters.replace( value, constants.encodedCharacters, characters.percentEncode )
	return ( value:gsub( '%.$', '%%2E' ) )
end

--- Writes a query, without `programs?` in front.
-- @param chosen From preset.read.
-- @param options q, sort, view, rows and columns; each may be nil.
-- @return '' if nothing is chosen
function fragment.write( chosen, options )
	local parts = {}
	for _, choice in ipairs( chosen ) do
		local terms = {}
		for _, term in ipairs( choice.terms ) do
			terms[ #terms + 1 ] = fragment.encode( term )
		end
		parts[ #parts + 1 ] = fragment.encode( choice.facet ) .. '=' .. table.concat( terms, ',' )
	end
	if options.q then
		parts[ #parts + 1 ] = 'q=' .. fragment.encode( options.q ):gsub( '_', '%%5F' ):gsub( '%%20', '_' )
	end
	for _, key in ipairs( { 'sort', 'view', 'rows', 'columns' } ) do
		if options[ key ] then
			-- Commas are between ids.
			parts[ #parts + 1 ] = key .. '=' .. fragment.encode( options[ key ] ):gsub( '%%2C', ',' )
		end
	end
	return table.concat( parts, '&' )
end

--- The fragment that opens the details of a program.
function fragment.ofProgram( id )
	return constants.fragment .. '?program=' .. fragment.encode( id )
end

return fragment
