--[[
JSON → Lua values, and what these values look like.

A value is decoded with the keys that JSON has: lists begin at 0 and may have gaps (null), the key "1" of an
object is a number, an empty object and an empty list look the same, and the order of an object's fields is lost.
]]
local json = {}

-- Small values need more memory than their bytes. If the server runs out of memory, the error cannot be caught in
-- Lua code. Measured with empty objects, and with vocabularies.
local MOST_VALUES = 100000
local MOST_TABLES = 50000
-- At 100 the server gives an error for the whole page.
local MOST_DEPTH = 50

--- Makes the counters of the values that one list is read from.
function json.newCounts()
	return { values = 0, tables = 0 }
end

-- Whether the server has the memory for a JSON text.
local function isSmallEnough( text, counts )
	local signs = text:gsub( '\\.', '' ):gsub( '"[^"]*"', '' ):gsub( '[^%[%]{},]+', '' )
	local _, commas = signs:gsub( ',', '' )
	local _, tables = signs:gsub( '[%[{]', '' )
	counts.values = counts.values + commas
	counts.tables = counts.tables + tables
	if counts.values > MOST_VALUES or counts.tables > MOST_TABLES then
		return false
	end
	local depth = 0
	for sign in signs:gmatch( '[%[%]{}]' ) do
		depth = depth + ( ( sign == '[' or sign == '{' ) and 1 or -1 )
		if depth > MOST_DEPTH then
			return false
		end
	end
	return true
end

--- Decodes a JSON text.
-- @param counts From `newCounts`; changed.
-- @return The value, or nil and the problem: 'json' or 'large'.
function json.decode( text, counts )
	if not isSmallEnough( text, counts ) then
		return nil, 'large'
	end
	local isDecoded, value = pcall( mw.text.jsonDecode, ( text:gsub( '^\239\187\191', '' ) ), mw.text.JSON_PRESERVE_KEYS )
	if not isDecoded then
		return nil, 'json'
	end
	return value
end

--- The name of a field by its key in Lua.
function json.nameOf( key )
	return type( key ) == 'number' and ( '%.0f' ):format( key ) or key
end

--- Whether a value can be a list. An empty object can.
function json.isList( value )
	if type( value ) ~= 'table' then
		return false
	end
	for key in pairs( value ) do
		if type( key ) ~= 'number' then
			return false
		end
	end
	return true
end

--- Whether a value can be an object. An empty list can.
function json.isObject( value )
	return type( value ) == 'table' and ( value[ 0 ] == nil or not json.isList( value ) )
end

--- The elements of a list without its gaps, from 1.
-- @return An empty table if the value is no list.
function json.elements( value )
	local keys, list = {}, {}
	if json.isList( value ) then
		for key in pairs( value ) do
			keys[ #keys + 1 ] = key
		end
		table.sort( keys )
		for _, key in ipairs( keys ) do
			list[ #list + 1 ] = value[ key ]
		end
	end
	return list
end

return json
