--[[
Texts of the data in one or several languages. The rules are those of src/programs/texts.ts.
]]
local characters = require( 'Module:Program explorer/characters' )
local codes = require( 'Module:Program explorer/codes' )
local constants = require( 'Module:Program explorer/constants' )

local texts = {}

--- Whether a value is a string with more than spaces.
function texts.hasContent( value )
	return type( value ) == 'string' and characters.plainSpaces( value ):find( '[^ ]' ) ~= nil
end

-- Whether a text can be cut before a character: it is a space or an ideograph.
local function canCutBefore( character )
	return character:find( '^%s' ) ~= nil or character >= '\228\184\128' and character <= '\233\191\191' and #character == 3 or
		#character > 1 and characters.plainSpaces( character ) == ' '
end

--- Cuts a text that is too long. The rule is that of src/programs/cut-text.ts, where units are those of UTF-16.
function texts.cut( text )
	if #text <= constants.mostTextUnits then
		return text
	end
	local units, last = 0, 1
	for position, character in text:gmatch( '()([%z\1-\127\192-\247][\128-\191]*)' ) do
		if units < constants.mostTextUnits and canCutBefore( character ) then
			last = position
		end
		units = units + ( character:byte() >= 240 and 2 or 1 )
		if units > constants.mostTextUnits then
			return text:sub( 1, last - 1 ) .. '…'
		end
	end
	return text
end

--- Reads a text: a string in the language of the page, or a table language code → string. Long texts are cut.
-- @param value Any value.
-- @return A string, or a table with codes in lower case; nil if no language has a text.
function texts.read( value )
	if texts.hasContent( value ) then
		return texts.cut( value )
	end
	if type( value ) ~= 'table' then
		return nil
	end
	local text = nil
	for code, wording in pairs( value ) do
		if codes.isLanguage( code ) and texts.hasContent( wording ) then
			text = text or {}
			local lower = code:lower()
			-- If a code is written in two ways, the one in lower case counts: the order of the page is lost.
			if not text[ lower ] or code == lower then
				text[ lower ] = texts.cut( wording )
			end
		end
	end
	return text
end

--- The string to show, in the first language that has one: the chain, the page, then the first by code.
-- @param text From `read`.
-- @param chain The list's language and its fallbacks, the best first.
-- @param pageLanguage The language of plain strings.
-- @return string, language
function texts.pick( text, chain, pageLanguage )
	if type( text ) == 'string' then
		return text, pageLanguage
	end
	for _, language in ipairs( chain ) do
		if text[ language:lower() ] then
			return text[ language:lower() ], language
		end
	end
	if text[ pageLanguage:lower() ] then
		return text[ pageLanguage:lower() ], pageLanguage
	end
	local first = nil
	for language in pairs( text ) do
		if not first or language < first then
			first = language
		end
	end
	return text[ first ], first
end

return texts
