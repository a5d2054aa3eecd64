--[[
The messages, from the pages that the build makes of src/messages/i18n/*.json. The gadget reads the same pages
(src/messages/message-texts.ts).
]]
local constants = require( 'Module:Program explorer/constants' )
local wikitext = require( 'Module:Program explorer/wikitext' )

local messages = {}

--- The language of the messages if the chain has no language with messages.
messages.FALLBACK = constants.fallbackLanguage

local hasMessages = {}
for _, code in ipairs( constants.languages ) do
	hasMessages[ code ] = true
end

-- Chooses the forms for numbers; `{{PLURAL:$1|…}}` can name any parameter. The forms have no `{`, or the search would read
-- the rest of the text again at each `{{PLURAL:`.
local function choosePlurals( text, language, parameters )
	return ( text:gsub( '{{PLURAL:%$(%d)|([^{}]*)}}', function ( index, forms )
		local count = tonumber( parameters[ tonumber( index, 10 ) ] ) or 0
		return language:plural( count, mw.text.split( forms, '|', true ) )
	end ) )
end

local function fillIn( text, parameters )
	return ( text:gsub( '%$(%d)', function ( index )
		return parameters[ tonumber( index, 10 ) ] or ''
	end ) )
end

local function pageOf( code )
	return ( constants.messagesPage:gsub( '%$1', code ) )
end

-- Key → text; nil if the wiki has no page for the language, or one that is no JSON.
local function readTexts( code )
	local isRead, texts = pcall( mw.loadJsonData, pageOf( code ) )
	return isRead and texts or nil
end

--- The first language of a chain that has messages; nil if there is none.
function messages.languageFor( chain )
	for _, code in ipairs( chain ) do
		if hasMessages[ code ] then
			return code
		end
	end
	return nil
end

--- The revisions of the pages with messages, for the gadget.
-- @param revisionOf Gives the revision of a page by its title, '' if there is no such page.
-- @return 'ar:12 de:13 …', nil if the wiki has none of these pages
function messages.revisions( revisionOf )
	local found = {}
	for _, code in ipairs( constants.languages ) do
		local revision = revisionOf( pageOf( code ) )
		if revision ~= '' then
			found[ #found + 1 ] = code .. ':' .. revision
		end
	end
	return #found > 0 and table.concat( found, ' ' ) or nil
end

--- Reads the messages.
-- @param chain The list's language and its fallbacks, the best first.
-- @return msg, language. msg( key, … ) gives a message as wikitext; its parameters are numbers or wikitext.
--  `language` is an mw.language object. No page lacks a message: the build adds those of fallback languages.
function messages.new( chain )
	local code, texts = nil, nil
	for _, one in ipairs( chain ) do
		if not texts and hasMessages[ one ] then
			code, texts = one, readTexts( one )
		end
	end
	if not texts then
		code, texts = messages.FALLBACK, readTexts( messages.FALLBACK ) or {}
	end
	local language = mw.language.new( code )

	local function msg( key, ... )
		local parameters = { ... }
		if type( texts[ key ] ) ~= 'string' then
			return '(' .. key .. ')'
		end
		local text = choosePlurals( texts[ key ], language, parameters )
		for index, parameter in ipairs( parameters ) do
			parameters[ index ] = type( parameter ) == 'number' and language:formatNum( parameter ) or parameter
		end
		return fillIn( wikitext.escape( text ), parameters )
	end
	return msg, language
end

return messages
