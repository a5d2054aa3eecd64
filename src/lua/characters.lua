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

-- The last byte of the spaces that begin at a byte; nil if there are none.
local function endOfSpaces( text, first )
	local _, last = text:find( '^%s+', first )
	for _, space in ipairs( constants.spaces.each ) do
		if not last then
			_, last = text:find( '^' .. space, first )
		end
	end
	return last
end

-- The first byte of the space that ends at a byte; nil if there is none. A space has at most three bytes.
local function startOfSpace( text, last )
	if text:find( '^%s', last ) then
		return last
	end
	local tail = text:sub( math.max( 1, last - 2 ), last )
	for _, space in ipairs( constants.spaces.each ) do
		local start = tail:find( space .. '$' )
		if start then
			return last - #tail + start
		end
	end
	return nil
end

--- A text without spaces of any kind at its ends. Looks at each space once, because a pattern such as `%s+$` would need
-- more time than the server has for a text with very many spaces.
function characters.trim( text )
	local first, last = 1, #text
	local found = endOfSpaces( text, first )
	while found do
		first = found + 1
		found = endOfSpaces( text, first )
	end
	found = last >= first and startOfSpace( text, last )
	while found do
		last = found - 1
		found = last >= first and startOfSpace( text, last )
	end
	return text:sub( first, last )
end

--- Writes each byte as in an address, such as `%2F`.
function characters.percentEncode( bytes )
	return ( bytes:gsub( '.', function ( byte )
		return ( '%%%02X' ):format( byte:byte() )
	end ) )
end

return characters
