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

return codes
