--[[
Needs, in the words of the people who have them, and the terms that help with them. The rules are those of
src/programs/read-needs.ts.
]]
local codes = require( 'Module:Program explorer/codes' )
local json = require( 'Module:Program explorer/json' )
local readTermIds = require( 'Module:Program explorer/read-term-ids' )
local texts = require( 'Module:Program explorer/texts' )

local needs = {}

-- Facet → ids of terms; nil if there is none, because the need would lead to all programs.
local function readTerms( raw, vocabularies )
	local terms = nil
	for key, value in pairs( json.isObject( raw ) and raw or {} ) do
		local facet = json.nameOf( key )
		local ids = codes.isId( facet ) and readTermIds( facet, value, vocabularies ) or {}
		if #ids > 0 then
			terms = terms or {}
			terms[ facet ] = ids
		end
	end
	return terms
end

--- Reads the needs of a data page. The first one of several with the same id counts.
-- @param raw Any value.
-- @param vocabularies From vocabulary.read.
-- @return A list of { id, label, terms = { facet → ids } }
function needs.read( raw, vocabularies )
	local list, seen = {}, {}
	for _, one in ipairs( json.elements( raw ) ) do
		local isObject = json.isObject( one )
		local label = isObject and codes.isId( one.id ) and texts.read( one.label )
		local terms = label and readTerms( one.terms, vocabularies )
		if terms and not seen[ one.id ] then
			seen[ one.id ] = true
			list[ #list + 1 ] = { id = one.id, label = label, terms = terms }
		end
	end
	return list
end

return needs
