--[[
Kinds of characters, among them the spaces of JavaScript's `\s`. The constants hold such a kind as patterns of
bytes: in UTF-8, the bytes of a character cannot be part of others, so string.gsub is safe.
]]
local constants = require( 'Module:Program explorer/constants' )

local characters = {}

--- Replaces every character of a kind.
-- @param kind From the constants: `each` has a pattern for each group of characters, `firstByte` finds whether there is any.
-- @param replacement As string.gsub takes it.
function characters.replace( text, kind, replacement )
	if text:find( kind.firstByte ) then
		for _, pattern in ipairs( kind.each ) do
			text = text:gsub( pattern, replacement )
		end
	end
	return text
end

--- A text with a plain space for each space of any kind.
function characters.plainSpaces( text )
	return ( characters.replace( text, constants.spaces, ' ' ):gsub( '%s', ' ' ) )
end

--- A text without spaces of any kind at its ends.
function characters.trim( text )
	local before
	repeat
		before = text
		text = text:gsub( '^%s+', '' ):gsub( '%s+$', '' )
		for _, space in ipairs( constants.spaces.each ) do
			text = text:gsub( '^' .. space, '' ):gsub( space .. '$', '' )
		end
	until text == before
	return text
end

--- Writes each byte as in an address, such as `%2F`.
function characters.percentEncode( bytes )
	return ( bytes:gsub( '.', function ( byte )
		return ( '%%%02X' ):format( byte:byte() )
	end ) )
end

return characters
