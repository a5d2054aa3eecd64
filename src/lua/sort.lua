--[[
The orders of programs. Source: src/explore/sort.ts.
]]
local dates = require( 'Module:Program explorer/dates' )
local texts = require( 'Module:Program explorer/texts' )

local sort = {}

-- "Not stated" stands just before "past".
local RANKS = { open = 1, upcoming = 2, ongoing = 3, paused = 4, past = 6 }
local NOT_STATED_RANK = 5

-- Spaces and signs as the Unicode collation orders them, all before digits and letters.
local SIGNS = {}
local SIGNS_IN_ORDER = ' _-,;:!?.\'"()[]{}@*/\\&#%`^+<=>|~$'
for place = 1, #SIGNS_IN_ORDER do
	SIGNS[ SIGNS_IN_ORDER:sub( place, place ) ] = string.char( place )
end
local QUOTES = {
	[ '\226\128\152' ] = '\'', [ '\226\128\153' ] = '\'', [ '\226\128\156' ] = '"', [ '\226\128\157' ] = '"',
	[ '\226\128\147' ] = '-', [ '\226\128\148' ] = '-', [ '\194\160' ] = ' '
}

-- Stands after every letter.
local LAST = '\244\143\191\191'

-- Each key is a copy, and titles that long differ before.
local LONGEST = 2000

--- What a title is sorted by: without case and accents, numbers by their value. An approximation:
-- the wiki has no collation to ask, and browsers sort by the language.
-- @return primary key, then one that tells accents apart, then one that puts small letters first
local function keysOf( title )
	if #title > LONGEST then
		title = mw.ustring.sub( title, 1, LONGEST / 4 )
	end
	local accented, small = title:lower(), title:gsub( '%u', LAST )
	if title:find( '[\128-\255]' ) then
		local apart = mw.ustring.toNFD( title )
		accented = mw.ustring.lower( apart ):gsub( '[\194\226]\128?[\128-\191]', QUOTES )
		small = mw.ustring.gsub( apart, '%u', LAST )
	end
	local plain = accented:gsub( '\204[\128-\191]', '' ):gsub( '\205[\128-\175]', '' )
	plain = plain:gsub( '%p', SIGNS ):gsub( '%s', SIGNS ):gsub( '%d+', function ( digits )
		digits = digits:gsub( '^0+', '' )
		return string.char( 48 + math.min( #digits, 48 ) ) .. digits
	end )
	return plain, accented, small
end

-- A day as a number: later is greater, none is 0.
local function dayNumber( date, edge )
	return date and tonumber( ( dates[ edge ]( date ):gsub( '-', '' ) ), 10 ) or 0
end

-- What is compared, in this order; those that are turned round put the greater first.
local BY = {
	title = { 'plain', 'accented', 'small' },
	newest = { 'first', 'last', 'plain', 'accented', 'small' },
	status = { 'rank', 'first', 'last', 'plain', 'accented', 'small' }
}
BY.relevance = BY.status
local TURNED = { first = true, last = true }

-- Everything programs are compared by, made once: measure → place → value. A table for each program
-- would take six times the memory.
local function measure( programs, chain, pageLanguage )
	local by = { rank = {}, first = {}, last = {}, plain = {}, accented = {}, small = {} }
	for place, program in ipairs( programs ) do
		local isOpenEnded = program.from and not program.to and program.status and program.status ~= 'past'
		by.rank[ place ] = program.status and RANKS[ program.status ] or NOT_STATED_RANK
		by.first[ place ] = dayNumber( program.from or program.to, 'firstDay' )
		by.last[ place ] = isOpenEnded and math.huge or dayNumber( program.to or program.from, 'lastDay' )
		by.plain[ place ], by.accented[ place ], by.small[ place ] = keysOf( ( texts.pick( program.title, chain, pageLanguage ) ) )
	end
	return by
end

--- The orders there are: order → true.
sort.SORTS = {}
for name in pairs( BY ) do
	sort.SORTS[ name ] = true
end

--- Sorts programs.
-- @param programs
-- @param by 'status', 'newest', 'title' or 'relevance', which without words is by status.
-- @param chain The languages of titles, best first.
-- @param pageLanguage
-- @return A new list. By status: open, upcoming, ongoing, paused, not stated, past; inside, the newest
--  first: by start, then end, undated last. Ties are broken by title.
function sort.order( programs, by, chain, pageLanguage )
	local measures, places = measure( programs, chain, pageLanguage ), {}
	for place in ipairs( programs ) do
		places[ place ] = place
	end
	table.sort( places, function ( a, b )
		for _, name in ipairs( BY[ by ] ) do
			local left, right = measures[ name ][ a ], measures[ name ][ b ]
			if left ~= right then
				if TURNED[ name ] then
					return left > right
				end
				return left < right
			end
		end
		return a < b
	end )
	for rank, place in ipairs( places ) do
		places[ rank ] = programs[ place ]
	end
	return places
end

return sort
