--[[
The words of the list, from the pages the build makes of src/messages/i18n/*.json. The gadget reads them
there too.
]]
local languages = require( 'Module:Program explorer/languages' )
local texts = require( 'Module:Program explorer/texts' )

local messages = {}

local PAGES = 'Module:Program explorer/i18n/'

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

--- What everybody reads who has no language among those that have words.
messages.lastResort = 'en'

--- The languages that have words: code → true.
messages.isKnown = {}
for _, code in ipairs( languages ) do
	messages.isKnown[ code ] = true
end

local function pageOf( code )
	return PAGES .. code .. '.json'
end

-- The words of a language; nil where the wiki has no such page, or it holds something else.
local function wordsIn( code )
	local isThere, words = pcall( mw.loadJsonData, pageOf( code ) )
	return isThere and words or nil
end

--- The pages with words and their revisions, for the gadget.
-- @param revisionOf Gives the revision of a page by its title, '' where there is none.
-- @return 'ar:12 de:13 …', nil where there is none
function messages.revisions( revisionOf )
	local found = {}
	for _, code in ipairs( languages ) do
		local revision = revisionOf( pageOf( code ) )
		if revision ~= '' then
			found[ #found + 1 ] = code .. ':' .. revision
		end
	end
	return #found > 0 and table.concat( found, ' ' ) or nil
end

--- Makes the lookup of words.
-- @param chain The language wanted and its fallbacks, best first.
-- @return msg, language. msg( key, … ) gives wikitext that shows the message; parameters are numbers
--  or wikitext. A page of words is complete: what the language lacks was filled in by the build.
function messages.new( chain )
	local code, words = messages.lastResort, nil
	for _, one in ipairs( chain ) do
		if not words and messages.isKnown[ one ] then
			code, words = one, wordsIn( one )
		end
	end
	if not words then
		code, words = messages.lastResort, wordsIn( messages.lastResort ) or {}
	end
	local language = mw.language.new( code )

	local function msg( key, ... )
		local parameters = { ... }
		if type( words[ key ] ) ~= 'string' then
			return '(' .. key .. ')'
		end
		local text = choosePlurals( words[ key ], language, parameters )
		for place, parameter in ipairs( parameters ) do
			parameters[ place ] = type( parameter ) == 'number' and language:formatNum( parameter ) or parameter
		end
		return fill( texts.toWikitext( text ), parameters )
	end
	return msg, language
end

return messages
