--[[
The status of a program. The rules are those of src/programs/status.ts.
]]
local constants = require( 'Module:Program explorer/constants' )
local dates = require( 'Module:Program explorer/dates' )

local status = {}

local isStatus = {}
for _, name in ipairs( constants.statuses ) do
	isStatus[ name ] = true
end

--- Whether a value is one of the statuses.
function status.isStatus( value )
	return type( value ) == 'string' and isStatus[ value ] == true
end

-- Whether a day is within an approximate date, so that it is not known whether the date is before or after it.
local function isUncertainOn( date, day )
	return date.approximate and dates.firstDay( date ) <= day and day <= dates.lastDay( date )
end

--- The status that follows from the dates alone, never `open` or `paused`.
-- @param today Gives 'YYYY-MM-DD'; called only if there is a date.
-- @return nil if the dates do not decide.
function status.derive( start, finish, today )
	if not start and not finish then
		return nil
	end
	local day = today()
	if finish and dates.lastDay( finish ) < day then
		return 'past'
	end
	if start and dates.firstDay( start ) > day then
		return 'upcoming'
	end
	if start and finish and not isUncertainOn( start, day ) and not isUncertainOn( finish, day ) then
		return 'ongoing'
	end
	return nil
end

--- The group of a program in a list: 'current', 'paused', 'unknown' or 'past'.
-- @param name A status or nil.
function status.groupOf( name )
	return name == nil and 'unknown' or ( name == 'paused' or name == 'past' ) and name or 'current'
end

return status
