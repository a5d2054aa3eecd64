--[[
How the status, the dates and the language of a program are written. The rules are those of src/messages/format.ts.
]]
local dates = require( 'Module:Program explorer/dates' )
local wikitext = require( 'Module:Program explorer/wikitext' )

local format = {}

--- Makes the formats of a language.
-- @param msg Gives a message, see messages.new.
-- @param language An mw.language object, that of the messages.
-- @return { status, date, span, nextDate, languageName, inLanguage }, functions that give wikitext
function format.new( msg, language )
	-- Each format of a date is a call of PHP, and many programs have the same dates.
	local formatted = {}
	local patterns = {}

	-- The pattern of mw.language:formatDate. Messages come as wikitext; a pattern is letters only.
	local function patternFor( date )
		local precision = date.day and 'day' or date.month and 'month' or 'year'
		patterns[ precision ] = patterns[ precision ] or mw.text.decode( msg( 'server-date-' .. precision ) )
		return patterns[ precision ]
	end

	local function formatDate( date )
		local isFormatted, text = pcall( language.formatDate, language, patternFor( date ), dates.firstDay( date ) )
		local plain = wikitext.escape( isFormatted and text or dates.firstDay( date ) )
		return date.approximate and msg( 'date-about', plain ) or plain
	end

	-- The text of a minute in UTC: 'YYYY-MM-DDThh:mmZ'.
	local function minuteText( minute )
		local pattern = patternFor( { day = 1 } ) .. ', H:i "UTC"'
		local isFormatted, text = pcall( language.formatDate, language, pattern, minute )
		return wikitext.escape( isFormatted and text or minute )
	end

	local function dateText( date )
		local key = dates.toText( date )
		formatted[ key ] = formatted[ key ] or formatDate( date )
		return formatted[ key ]
	end

	-- The text of a day: 'YYYY-MM-DD'.
	local function dayText( day )
		return dateText( dates.parse( day ) )
	end

	local function languageName( code )
		local name = mw.language.fetchLanguageName( code, language:getCode() )
		return wikitext.escape( name ~= '' and name or code )
	end

	return {
		--- The name of a language; its code if the name is unknown.
		languageName = languageName,

		--- The name of a status; nil is "not stated".
		status = function ( status )
			return status and msg( 'status-' .. status ) or msg( 'not-stated' )
		end,

		--- A date from dates.parse.
		date = dateText,

		--- When a program runs or ran; nil if it has no date.
		span = function ( program )
			local start, finish, status = program.start, program.finish, program.status
			if start and finish then
				return dates.same( start, finish ) and dateText( start ) or msg( 'date-range', dateText( start ), dateText( finish ) )
			end
			if start and ( status == 'open' or status == 'ongoing' ) then
				return msg( 'date-since', dateText( start ) )
			end
			if start then
				return status == 'upcoming' and msg( 'date-from', dateText( start ) ) or msg( 'date-began', dateText( start ) )
			end
			return finish and msg( 'date-until', dateText( finish ) ) or nil
		end,

		--- The next date on which a program meets; nil if there is none. The server knows the day, not the hour, so a date
		-- counts until the end of its day.
		-- @param today Gives 'YYYY-MM-DD'; called only if the program has dates.
		nextDate = function ( program, today )
			for _, date in ipairs( program.dates ) do
				local finish = date.finish or date.start
				if finish:sub( 1, 10 ) >= today() then
					local textOf = date.isExact and minuteText or dayText
					return date.start == finish and textOf( finish ) or msg( 'date-range', textOf( date.start ), textOf( finish ) )
				end
			end
			return nil
		end,

		--- A note on a text that is in another language than the list.
		inLanguage = function ( code )
			return msg( 'in-language', languageName( code ) )
		end
	}
end

return format
