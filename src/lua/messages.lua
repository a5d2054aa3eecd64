--[[
The words of the list, from src/messages/i18n/*.json.

The build reads the literal keys in the calls of `msg` in these modules: those messages the page with
the words holds. 'status-' stands for all that begin so.
]]
local texts = require( 'Module:Program explorer/texts' )

local messages = {}

local PAGE = 'Module:Program explorer/i18n.json'
local LAST_RESORT = 'en'

-- The form for a number; `{{PLURAL:$1|…}}` may name any parameter.
local function choosePlurals( text, language, parameters )
	return ( text:gsub( '{{PLURAL:%$(%d)|([^}]*)}}', function ( place, forms )
		local count = tonumber( parameters[ tonumber( place, 10 ) ] ) or 0
		return language:plural( count, mw.text.split( forms, '|', true ) )
	end ) )
end

local function fill( text, parameters )
	return ( text:gsub( '%$(%d)', function ( place )
		return parameters[ tonumber( place, 10 ) ] or ''
	end ) )
end

--- Makes the lookup of words.
-- @param chain The language wanted and its fallbacks, best first.
-- @return msg, language. msg( key, … ) gives wikitext that shows the message; parameters are numbers
--  or wikitext. What the language lacks comes from the next one, as everywhere in MediaWiki.
function messages.new( chain )
	local isThere, all = pcall( mw.loadJsonData, PAGE )
	local tables, code = {}, nil
	for _, one in ipairs( chain ) do
		if isThere and all[ one ] then
			tables[ #tables + 1 ] = all[ one ]
			code = code or one
		end
	end
	if isThere then
		tables[ #tables + 1 ] = all[ LAST_RESORT ]
	end
	local language = mw.language.new( code or LAST_RESORT )

	local function msg( key, ... )
		local parameters = { ... }
		for _, words in ipairs( tables ) do
			if words[ key ] then
				local text = choosePlurals( words[ key ], language, parameters )
				for place, parameter in ipairs( parameters ) do
					parameters[ place ] = type( parameter ) == 'number' and language:formatNum( parameter ) or parameter
				end
				return fill( texts.toWikitext( text ), parameters )
			end
		end
		return '(' .. key .. ')'
	end
	return msg, language
end

return messages
