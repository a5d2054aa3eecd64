--[[
Dates at reduced precision: a year, a month or a day. The rules are those of src/programs/dates.ts.
]]
local constants = require( 'Module:Program explorer/constants' )

local dates = {}

local function daysInMonth( year, month )
	if month == 2 then
		return year % 4 == 0 and ( year % 100 ~= 0 or year % 400 == 0 ) and 29 or 28
	end
	return ( month == 4 or month == 6 or month == 9 or month == 11 ) and 30 or 31
end

--- Reads `2020`, `2020-06`, `2020-06-15`, each with an optional `~` for "approximate".
-- @param text Any value.
-- @return { year, month, day, approximate }; nil if it is no date, a day that the calendar does not have, or
--  an implausible year.
--  Source: ISO 8601-1 reduced precision; EDTF level 1.
function dates.parse( text )
	if type( text ) ~= 'string' then
		return nil
	end
	local plain, tilde = text:match( '^([%d-]+)(~?)$' )
	if not plain then
		return nil
	end
	local year, month, day = plain:match( '^(%d%d%d%d)%-(%d%d)%-(%d%d)$' )
	if not year then
		year, month = plain:match( '^(%d%d%d%d)%-(%d%d)$' )
	end
	year = tonumber( year or plain:match( '^%d%d%d%d$' ), 10 )
	month = month and tonumber( month, 10 )
	day = day and tonumber( day, 10 )
	if not year or year < constants.firstYear or year > constants.lastYear or month and ( month < 1 or month > 12 ) or
		day and ( day < 1 or day > daysInMonth( year, month ) ) then
		return nil
	end
	return { year = year, month = month, day = day, approximate = tilde == '~' }
end

--- The first day a date can mean.
-- @return 'YYYY-MM-DD'; such strings compare as dates do.
function dates.firstDay( date )
	return ( '%04d-%02d-%02d' ):format( date.year, date.month or 1, date.day or 1 )
end

--- The last day a date can mean: `2020` lasts until 2020-12-31.
function dates.lastDay( date )
	local month = date.month or 12
	return ( '%04d-%02d-%02d' ):format( date.year, month, date.day or daysInMonth( date.year, month ) )
end

--- The day before or after a day.
-- @param step -1 or 1
function dates.neighbour( date, step )
	local year, month, day = date.year, date.month, date.day + step
	if day < 1 or day > daysInMonth( year, month ) then
		month = month + step
		if month < 1 or month > 12 then
			year, month = year + step, step == 1 and 1 or 12
		end
		day = step == 1 and 1 or daysInMonth( year, month )
	end
	return { year = year, month = month, day = day, approximate = false }
end

--- Whether two dates are equal.
function dates.same( a, b )
	return a.year == b.year and a.month == b.month and a.day == b.day and a.approximate == b.approximate
end

--- A date as the data page writes it.
function dates.toText( date )
	local text = ( '%04d' ):format( date.year )
	if date.month then
		text = text .. ( '-%02d' ):format( date.month )
	end
	if date.day then
		text = text .. ( '-%02d' ):format( date.day )
	end
	return text .. ( date.approximate and '~' or '' )
end

--- Reads a start and an end. If the end is before the start, neither counts, because either may be wrong.
function dates.readRange( first, last )
	local start, finish = dates.parse( first ), dates.parse( last )
	if start and finish and dates.firstDay( start ) > dates.lastDay( finish ) then
		return nil, nil
	end
	return start, finish
end

return dates
