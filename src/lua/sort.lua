--[[
The orders of programs. The rules are those of src/explore/orders.ts.
]]
local constants = require( 'Module:Program explorer/constants' )
local dates = require( 'Module:Program explorer/dates' )
local texts = require( 'Module:Program explorer/texts' )

local sort = {}

-- "Not stated" comes just before "past", so it has half a rank.
local RANKS = {}
for rank, status in ipairs( constants.statuses ) do
	RANKS[ status ] = rank
end
local NOT_STATED_RANK = RANKS.past - 0.5

-- Space and punctuation in the order of the Unicode collation, all before digits and letters.
local SIGNS = {}
local SIGNS_IN_ORDER = ' _-,;:!?.\'"()[]{}@*/\\&#%`^+<=>|~$'
for position = 1, #SIGNS_IN_ORDER do
	SIGNS[ SIGNS_IN_ORDER:sub( position, position ) ] = string.char( position )
end
local QUOTES = {
	[ '\226\128\152' ] = '\'', [ '\226\128\153' ] = '\'', [ '\226\128\156' ] = '"', [ '\226\128\157' ] = '"',
	[ '\226\128\147' ] = '-', [ '\226\128\148' ] = '-', [ '\194\160' ] = ' '
}

-- Sorts after every letter.
local LAST = '\244\143\191\191'

-- A key is a copy of the title, so only the beginning of a very long title counts.
local LONG_TITLE_BYTES = 500
local KEY_CHARACTERS = 250

local function beginningOf( title )
	return #title > LONG_TITLE_BYTES and mw.ustring.sub( title, 1, KEY_CHARACTERS ) or title
end

-- The key of a title that tells accents apart, but not case.
local function accentKey( title )
	title = beginningOf( title )
	if not title:find( '[\128-\255]' ) then
		return title:lower()
	end
	return ( mw.ustring.lower( mw.ustring.toNFD( title ) ):gsub( '[\194\226]\128?[\128-\191]', QUOTES ) )
end

-- The key of a title without case and accents, with numbers by their value. This only comes near to the order in
-- browsers: they sort by the rules of the language, which Lua code on a wiki cannot.
local function plainKey( title )
	local key = accentKey( title ):gsub( '\204[\128-\191]', '' ):gsub( '\205[\128-\175]', '' )
	return ( key:gsub( '%p', SIGNS ):gsub( '%s', SIGNS ):gsub( '%d+', function ( digits )
		digits = digits:gsub( '^0+', '' )
		return string.char( 48 + math.min( #digits, 48 ) ) .. digits
	end ) )
end

-- The key of a title that puts small letters first.
local function caseKey( title )
	title = beginningOf( title )
	if not title:find( '[\128-\255]' ) then
		return ( title:gsub( '%u', LAST ) )
	end
	return ( mw.ustring.gsub( mw.ustring.toNFD( title ), '%u', LAST ) )
end

-- A list of keys that are made when they are needed: two of them only if titles differ in nothing but accents and case.
local function lazyKeys( titles, makeKey )
	return setmetatable( {}, { __index = function ( keys, index )
		local key = makeKey( titles[ index ] )
		keys[ index ] = key
		return key
	end } )
end

-- A day as a number: a later day is greater, no day is 0.
local function dayNumber( date, edge )
	return date and tonumber( ( dates[ edge ]( date ):gsub( '-', '' ) ), 10 ) or 0
end

-- The keys of each sort, the most important first.
local KEYS = {
	title = { 'plain', 'withAccents', 'smallFirst' },
	newest = { 'first', 'last', 'plain', 'withAccents', 'smallFirst' },
	status = { 'rank', 'first', 'last', 'plain', 'withAccents', 'smallFirst' }
}
local IS_DESCENDING = { first = true, last = true }

-- All keys of all programs: key → index of the program → value. One table for each program would need six times
-- the memory.
local function makeKeys( programs, chain, pageLanguage )
	local titles = {}
	local keys = {
		rank = {}, first = {}, last = {}, plain = lazyKeys( titles, plainKey ),
		withAccents = lazyKeys( titles, accentKey ), smallFirst = lazyKeys( titles, caseKey )
	}
	for index, program in ipairs( programs ) do
		local isOpenEnded = program.start and not program.finish and program.status and program.status ~= 'past'
		keys.rank[ index ] = program.status and RANKS[ program.status ] or NOT_STATED_RANK
		keys.first[ index ] = dayNumber( program.start or program.finish, 'firstDay' )
		keys.last[ index ] = isOpenEnded and math.huge or dayNumber( program.finish or program.start, 'lastDay' )
		titles[ index ] = texts.pick( program.title, chain, pageLanguage )
	end
	return keys
end

--- Sorts programs.
-- @param programs
-- @param order 'title', 'newest' or 'status'.
-- @param chain The list's language and its fallbacks, the best first.
-- @param pageLanguage
-- @return A new list. By status: open, upcoming, ongoing, paused, not stated, past; in a status, the newest first,
--  by start, then end, programs without dates last. Programs equal in that are sorted by title.
function sort.order( programs, order, chain, pageLanguage )
	local keys, sorted = makeKeys( programs, chain, pageLanguage ), {}
	for index in ipairs( programs ) do
		sorted[ index ] = index
	end
	table.sort( sorted, function ( a, b )
		for _, key in ipairs( KEYS[ order ] ) do
			local left, right = keys[ key ][ a ], keys[ key ][ b ]
			if left ~= right then
				if IS_DESCENDING[ key ] then
					return left > right
				end
				return left < right
			end
		end
		return a < b
	end )
	for position, index in ipairs( sorted ) do
		sorted[ position ] = programs[ index ]
	end
	return sorted
end

return sort
