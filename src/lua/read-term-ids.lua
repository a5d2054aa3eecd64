--[[
The ids of terms that a program or a need has in a facet. The rules are those of src/programs/read-terms.ts.
]]
local codes = require( 'Module:Program explorer/codes' )
local json = require( 'Module:Program explorer/json' )
local status = require( 'Module:Program explorer/status' )

-- The id if it is a known one, else nil.
local function readId( facet, id, vocabularies )
	if facet == 'language' then
		return codes.isLanguage( id ) and id:lower() or nil
	end
	local vocabulary = vocabularies[ facet ]
	local isKnown = type( id ) == 'string' and ( vocabulary and vocabulary.terms[ id ] or not vocabulary and facet == 'status' and status.isStatus( id ) )
	return isKnown and id or nil
end

--- @param facet An id.
-- @param value Any value: one id or a list of them.
-- @return The known ids, each once. Without a vocabulary, only languages and statuses are known.
return function ( facet, value, vocabularies )
	local ids, seen = {}, {}
	for _, element in ipairs( type( value ) == 'table' and json.elements( value ) or { value } ) do
		local id = readId( facet, element, vocabularies )
		if id and not seen[ id ] then
			seen[ id ] = true
			ids[ #ids + 1 ] = id
		end
	end
	return ids
end
