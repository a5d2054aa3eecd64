--[[
The dates on which a program meets. The rules are those of src/programs/read-dates.ts and day-or-minute.ts.
]]
local constants = require( 'Module:Program explorer/constants' )
local dates = require( 'Module:Program explorer/dates' )
local json = require( 'Module:Program explorer/json' )
local links = require( 'Module:Program explorer/links' )
local texts = require( 'Module:Program explorer/texts' )

-- The same table for all programs without dates: thousands of empty tables would need too much memory.
local NO_DATES = {}
local MINUTES_OF_DAY = 1440

-- Minutes from hours and minutes in digits; nil if the hours are more than `most`.
local function minutesOf( hours, minutes, most )
	local sum = hours and tonumber( hours, 10 ) * 60 + tonumber( minutes, 10 )
	return sum and tonumber( minutes, 10 ) < 60 and tonumber( hours, 10 ) <= most and sum or nil
end

-- How many minutes a zone is before UTC; nil if it is no zone.
local function offsetOf( zone )
	if zone == 'Z' then
		return 0
	end
	local sign, hours, minutes = zone:match( '^([+-])(%d%d):(%d%d)$' )
	local offset = minutesOf( hours, minutes, 14 )
	return offset and ( sign == '-' and -offset or offset )
end

-- Reads a day, or a minute with its zone.
-- @return 'YYYY-MM-DD' or 'YYYY-MM-DDThh:mmZ', in UTC, and whether it is a minute; nil for any other value
local function toUtc( value )
	if type( value ) ~= 'string' then
		return nil
	end
	local day, time = value:match( '^(%d%d%d%d%-%d%d%-%d%d)(.*)$' )
	local date = dates.parse( day )
	if not date or time == '' then
		return date and day, false
	end
	local hours, minutes, zone = time:match( '^T(%d%d):(%d%d)(.+)$' )
	local sum, offset = minutesOf( hours, minutes, 23 ), zone and offsetOf( zone )
	if not sum or not offset then
		return nil
	end
	sum = sum - offset
	if sum < 0 or sum >= MINUTES_OF_DAY then
		date = dates.neighbour( date, sum < 0 and -1 or 1 )
		sum = sum % MINUTES_OF_DAY
	end
	return ( '%sT%02d:%02dZ' ):format( dates.firstDay( date ), math.floor( sum / 60 ), sum % 60 ), true
end

-- Reads one date; nil if it has no usable start, or ends before it.
-- @param counts Start → how many dates of the program had it so far; changed.
local function readDate( raw, counts )
	if not json.isObject( raw ) then
		return nil
	end
	local start, isExact = toUtc( raw.start )
	local finish, isFinishExact = toUtc( raw[ 'end' ] )
	if finish and isFinishExact ~= isExact then
		finish = nil
	end
	if not start or finish and finish < start then
		return nil
	end
	counts[ start ] = ( counts[ start ] or 0 ) + 1
	local key, count = start:gsub( ':', '' ), counts[ start ]
	return {
		id = count > 1 and ( '%s.%d' ):format( key, count ) or key,
		start = start,
		-- `end` is a keyword of Lua.
		finish = finish,
		isExact = isExact,
		label = texts.read( raw.label ),
		target = links.parse( raw.page ) or links.parseAddress( raw.url )
	}
end

--- Reads the dates of a program.
-- @param raw Any value.
-- @param room `dates` is for how many dates the server still has memory; changed. A program with more gets none.
-- @return The dates by their starts; of too many, the last ones. Each has `id` (see src/programs/model.ts), `start`,
--  `finish` (or nil), `isExact` (whether both are minutes), `label` and `target` (or nil).
return function ( raw, room )
	local records = raw ~= nil and json.elements( raw ) or NO_DATES
	if #records == 0 or #records > room.dates then
		return NO_DATES
	end
	room.dates = room.dates - #records
	local all, counts = {}, {}
	for _, record in ipairs( records ) do
		all[ #all + 1 ] = readDate( record, counts )
	end
	-- Ids have the order of the starts.
	table.sort( all, function ( one, other )
		return one.id < other.id
	end )
	local last = {}
	for index = math.max( 1, #all - constants.mostDates + 1 ), #all do
		last[ #last + 1 ] = all[ index ]
	end
	return last
end
