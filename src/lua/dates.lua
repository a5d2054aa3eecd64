--[[
Dates at reduced precision, and the status that follows from them.

Source: DESIGN §3; the rules are those of src/programs/dates.ts and src/programs/status.ts, and
test/cases/ holds the two against each other.
]]
local dates = {}

--- In the order readers care about: what they can join comes first.
dates.STATUSES = { 'open', 'upcoming', 'ongoing', 'paused', 'past' }

local isStatus = {}
for _, status in ipairs( dates.STATUSES ) do
	isStatus[ status ] = true
end

--- Whether a value is one of the five.
function dates.isStatus( value )
	return type( value ) == 'string' and isStatus[ value ] == true
end

local function daysInMonth( year, month )
	if month == 2 then
		return year % 4 == 0 and ( year % 100 ~= 0 or year % 400 == 0 ) and 29 or 28
	end
	return ( month == 4 or month == 6 or month == 9 or month == 11 ) and 30 or 31
end

--- Reads `2020`, `2020-06`, `2020-06-15`, each with an optional `~` for "approximate".
-- @param text Anything.
-- @return { year, month, day, approximate }; nil where it is anything else, or a day the calendar
--  does not have. Source: ISO 8601-1 reduced precision; EDTF level 1.
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
	if not year or year < 1 or month and ( month < 1 or month > 12 ) or
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

--- Whether two dates say the same.
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

--- Start and end, or neither: of a range that runs backwards nobody knows which half is wrong.
function dates.range( first, last )
	local from, to = dates.parse( first ), dates.parse( last )
	if from and to and dates.firstDay( from ) > dates.lastDay( to ) then
		return nil, nil
	end
	return from, to
end

-- A plain date covers its whole period; an approximate one leaves it open where in it we are.
local function isVagueOn( date, day )
	return date.approximate and dates.firstDay( date ) <= day and day <= dates.lastDay( date )
end

--- The status that follows from the dates alone. `open` and `paused` never do.
-- @param today Gives 'YYYY-MM-DD'; called only where the answer hangs on it.
-- @return nil where the dates do not tell.
function dates.status( from, to, today )
	if not from and not to then
		return nil
	end
	local day = today()
	if to and dates.lastDay( to ) < day then
		return 'past'
	end
	if from and dates.firstDay( from ) > day then
		return 'upcoming'
	end
	if from and to and not isVagueOn( from, day ) and not isVagueOn( to, day ) then
		return 'ongoing'
	end
	return nil
end

return dates
