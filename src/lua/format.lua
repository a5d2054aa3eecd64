--[[
How the status, the dates and the language of a program are written. The rules are those of src/messages/format.ts.
]]
local dates = require( 'Module:Program explorer/dates' )
local wikitext = require( 'Module:Program explorer/wikitext' )

local format = {}

--- Makes the formats of a language.
-- @param msg Gives a message, see messages.new.
-- @param language An mw.language object, that of the messages.
-- @return { status, span, inLanguage }, functions that give wikitext
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

	local function dateText( date )
		local key = dates.toText( date )
		formatted[ key ] = formatted[ key ] or formatDate( date )
		return formatted[ key ]
	end

	return {
		--- The name of a status; nil is "not stated".
		status = function ( status )
			return status and msg( 'status-' .. status ) or msg( 'not-stated' )
		end,

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

		--- A note on a text that is in another language than the list.
		inLanguage = function ( code )
			local name = mw.language.fetchLanguageName( code, language:getCode() )
			return msg( 'in-language', wikitext.escape( name ~= '' and name or code ) )
		end
	}
end

return format
