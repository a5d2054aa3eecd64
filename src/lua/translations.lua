--[[
Translations of the data, from a MessageBundle of the extension Translate.

Source: src/programs/translations.ts for the keys; https://www.mediawiki.org/wiki/Help:Extension:Translate/Message_Bundles
]]
local messages = require( 'Module:Program explorer/messages' )
local texts = require( 'Module:Program explorer/texts' )

local bundle = {}

-- What a translator may put before a translation that needs work. Translate's own mark is not told here.
local OUTDATED = '!!FUZZY!!'

-- The language to ask for, for a bundle knows no fallbacks: that of the words, where the list's has some.
local function languageOf( chain, pageLanguage )
	local language = chain[ 1 ]
	for _, code in ipairs( chain ) do
		if messages.isKnown[ code ] then
			language = code ~= messages.lastResort and code or language
			break
		end
	end
	return language ~= pageLanguage and language or nil
end

-- Key → translation; nil where the wiki has no Translate, or it knows no such bundle.
local function translationsOf( title, language )
	local isRead, all = pcall( function ()
		local translate = require( 'mw.ext.translate.messageBundle' )
		return translate.newWithoutFallbacks( mw.title.new( title ).prefixedText, language ):getAllTranslations()
	end )
	return isRead and type( all ) == 'table' and all or nil
end

-- A word that changes with any translation.
local function stateOf( all )
	local parts = {}
	for key, text in pairs( all ) do
		parts[ #parts + 1 ] = key .. '=' .. text
	end
	table.sort( parts )
	return mw.hash.hashValue( 'md5', table.concat( parts, '\n' ) ):sub( 1, 12 )
end

--- Puts translations among the texts of programs.
-- @param programs From data.parse; changed in place.
-- @param title The page of the bundle.
-- @param chain The list's language and its fallbacks, best first.
-- @param pageLanguage The language of plain strings.
-- @return The language and the state of the translations, such as 'fr:0123456789ab'; nil where there are none.
function bundle.translate( programs, title, chain, pageLanguage )
	local language = languageOf( chain, pageLanguage )
	local all = language and translationsOf( title, language )
	if not all then
		return nil
	end

	local function put( text, key )
		local translation = all[ key ]
		if not text or not texts.isWords( translation ) or translation:find( OUTDATED, 1, true ) == 1 then
			return text
		end
		local both = type( text ) == 'table' and text or { [ pageLanguage:lower() ] = text }
		both[ language:lower() ] = translation
		return both
	end

	for _, program in ipairs( programs ) do
		local key = 'program.' .. program.id .. '.'
		program.title = put( program.title, key .. 'title' )
		program.summary = put( program.summary, key .. 'summary' )
		for place, material in ipairs( program.materials ) do
			material.label = put( material.label, key .. 'material.' .. place )
		end
	end
	return language .. ':' .. stateOf( all )
end

return bundle
