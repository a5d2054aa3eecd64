--[[
Translations of the data, from a MessageBundle of the extension Translate. The keys are those of
src/programs/translations.ts. Source: https://www.mediawiki.org/wiki/Help:Extension:Translate/Message_Bundles
]]
local messages = require( 'Module:Program explorer/messages' )
local texts = require( 'Module:Program explorer/texts' )

local translations = {}

-- What Translate writes before a translation that a translator has marked as outdated.
local OUTDATED = '^!!FUZZY!!'

-- The language to ask for; nil if it is that of the page. A bundle knows no fallback languages, so it is the
-- language of the messages if it is in the chain, else the first of the chain.
local function languageFor( chain, pageLanguage )
	local language = messages.languageFor( chain )
	if not language or language == messages.FALLBACK then
		language = chain[ 1 ]
	end
	return language ~= pageLanguage and language or nil
end

-- Key → translation; nil if the wiki has no Translate, or no such bundle.
local function readBundle( title, language )
	local isRead, byKey = pcall( function ()
		local translate = require( 'mw.ext.translate.messageBundle' )
		return translate.newWithoutFallbacks( mw.title.new( title ).prefixedText, language ):getAllTranslations()
	end )
	return isRead and type( byKey ) == 'table' and byKey or nil
end

-- A hash that changes with any translation.
local function hashOf( byKey )
	local parts = {}
	for key, translation in pairs( byKey ) do
		parts[ #parts + 1 ] = key .. '=' .. translation
	end
	table.sort( parts )
	return mw.hash.hashValue( 'md5', table.concat( parts, '\n' ) ):sub( 1, 12 )
end

--- Adds the translations of a list's bundle to its texts, outdated ones too, as on translated pages.
-- @param list From read-page, with a bundle; changed.
-- @param chain The list's language and its fallbacks, the best first.
-- @param pageLanguage The language of plain strings.
-- @return The language and a hash of its translations, such as 'fr:0123456789ab'; nil if there are none.
function translations.add( list, chain, pageLanguage )
	local language = languageFor( chain, pageLanguage )
	local byKey = language and readBundle( list.bundle, language )
	if not byKey then
		return nil
	end

	local function translate( text, key )
		local translation = ( byKey[ key ] or '' ):gsub( OUTDATED, '' )
		if not text or not texts.hasContent( translation ) then
			return text
		end
		local byLanguage = type( text ) == 'table' and text or { [ pageLanguage:lower() ] = text }
		byLanguage[ language:lower() ] = texts.cut( translation )
		return byLanguage
	end

	for id, vocabulary in pairs( list.vocabularies ) do
		vocabulary.label = translate( vocabulary.label, 'vocabulary.' .. id .. '.label' )
		for term, label in pairs( vocabulary.labels ) do
			vocabulary.labels[ term ] = translate( label, 'term.' .. id .. '.' .. term .. '.label' )
		end
	end
	for _, need in ipairs( list.needs ) do
		need.label = translate( need.label, 'need.' .. need.id .. '.label' )
	end
	for id, one in pairs( list.series ) do
		one.title = translate( one.title, 'series.' .. id .. '.title' )
	end
	for _, program in ipairs( list.programs ) do
		local key = 'program.' .. program.id .. '.'
		program.title = translate( program.title, key .. 'title' )
		program.summary = translate( program.summary, key .. 'summary' )
		program.notice = translate( program.notice, key .. 'notice' )
		if program.join then
			program.join.label = translate( program.join.label, key .. 'join' )
		end
		for _, date in ipairs( program.dates ) do
			date.label = translate( date.label, key .. 'date.' .. date.id )
		end
		for index, material in ipairs( program.materials ) do
			material.label = translate( material.label, key .. 'material.' .. index )
		end
	end
	return language .. ':' .. hashOf( byKey )
end

return translations
