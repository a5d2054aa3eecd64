--[[
What the list says about a program in its own words: status, dates, names of languages.

Source: src/messages/format.ts.
]]
local dates = require( 'Module:Program explorer/dates' )
local texts = require( 'Module:Program explorer/texts' )

local facts = {}

--- Makes the words for facts.
-- @param msg
-- @param language An mw.language object, of the words.
-- @return { status, span, languageName }; each gives wikitext
function facts.new( msg, language )
	-- Many programs share their dates, and each one asks PHP.
	local known = {}
	local shapes = {}

	-- The patterns hold letters only, so what shows them as text gives them back as they are.
	local function shapeOf( date )
		local kind = date.day and 'day' or date.month and 'month' or 'year'
		shapes[ kind ] = shapes[ kind ] or mw.text.decode( msg( 'server-date-' .. kind ) )
		return shapes[ kind ]
	end

	local function format( date )
		local isFormatted, text = pcall( language.formatDate, language, shapeOf( date ), dates.firstDay( date ) )
		local plain = texts.toWikitext( isFormatted and text or dates.firstDay( date ) )
		return date.approximate and msg( 'date-about', plain ) or plain
	end

	local function say( date )
		local key = dates.toText( date )
		known[ key ] = known[ key ] or format( date )
		return known[ key ]
	end

	return {
		--- The name of a status; nil is "not stated".
		status = function ( status )
			return status and msg( 'status-' .. status ) or msg( 'not-stated' )
		end,

		--- When a program runs or ran; nil where neither end is known.
		span = function ( program )
			local from, to, status = program.from, program.to, program.status
			if from and to then
				return dates.same( from, to ) and say( from ) or msg( 'date-range', say( from ), say( to ) )
			end
			if from and ( status == 'open' or status == 'ongoing' ) then
				return msg( 'date-since', say( from ) )
			end
			if from then
				return status == 'upcoming' and msg( 'date-from', say( from ) ) or msg( 'date-began', say( from ) )
			end
			return to and msg( 'date-until', say( to ) ) or nil
		end,

		--- That a text is in another language than the list.
		inLanguage = function ( code )
			local name = mw.language.fetchLanguageName( code, language:getCode() )
			return msg( 'in-language', texts.toWikitext( name ~= '' and name or code ) )
		end
	}
end

return facts
