--[[
Ids, and codes of languages. The rules are those of src/programs/patterns.ts.
]]
local constants = require( 'Module:Program explorer/constants' )

local codes = {}

-- `form` is from the constants.
local function fits( text, form )
	return #text >= form.least and #text <= form.most and text:find( form.pattern ) ~= nil
end

--- Whether a value has the form of an id.
function codes.isId( value )
	return type( value ) == 'string' and fits( value, constants.id )
end

--- Whether a value has the form of a BCP 47 code.
function codes.isLanguage( value )
	if type( value ) ~= 'string' then
		return false
	end
	local first, others = value:match( '^([^-]*)(.*)$' )
	if not fits( first, constants.language.first ) then
		return false
	end
	for part in others:gmatch( '%-([^-]*)' ) do
		if not fits( part, constants.language.other ) then
			return false
		end
	end
	return true
end

-- The part that all variants of a language share: `zh` of `zh-Hant`.
local function baseOf( language )
	return language:lower():match( '^[^-]*' )
end

--- Whether a language is another one or a variant of it.
function codes.isVariant( language, other )
	return baseOf( language ) == baseOf( other )
end

return codes
