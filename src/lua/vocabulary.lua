--[[
Vocabularies and their terms. The rules are those of src/programs/vocabulary.ts and cycles.ts.
]]
local codes = require( 'Module:Program explorer/codes' )
local constants = require( 'Module:Program explorer/constants' )
local json = require( 'Module:Program explorer/json' )

local vocabulary = {}

-- Removes one link of every cycle of parents. It begins at the first id by code, because the order of the data
-- page is lost.
local function cutCycles( parents )
	local ids, seen = {}, {}
	for id in pairs( parents ) do
		ids[ #ids + 1 ] = id
	end
	table.sort( ids )
	local closing = {}
	for _, start in ipairs( ids ) do
		local id = start
		while id and not seen[ id ] do
			seen[ id ] = start
			local parent = parents[ id ]
			if parent and seen[ parent ] == start then
				closing[ #closing + 1 ] = id
				parent = nil
			end
			id = parent
		end
	end
	for _, id in ipairs( closing ) do
		parents[ id ] = nil
	end
end

local function readTerms( raw )
	local terms, broader = {}, {}
	-- Terms called "0", "1" … look like a list.
	for key, term in pairs( type( raw ) == 'table' and raw or {} ) do
		local id = json.nameOf( key )
		if codes.isId( id ) and json.isObject( term ) then
			terms[ id ] = true
			broader[ id ] = codes.isId( term.broader ) and term.broader or nil
		end
	end
	terms[ constants.notStated ] = nil
	for id, parent in pairs( broader ) do
		if not terms[ parent ] then
			broader[ id ] = nil
		end
	end
	cutCycles( broader )
	return { terms = terms, broader = broader }
end

--- Reads the vocabularies of a data page.
-- @param raw Any value.
-- @return id → { terms = { id → true }, broader = { id → id of the wider term } }
function vocabulary.read( raw )
	local vocabularies = {}
	for key, one in pairs( type( raw ) == 'table' and raw or {} ) do
		local id = json.nameOf( key )
		if codes.isId( id ) and not constants.reservedVocabularies[ id ] and json.isObject( one ) then
			vocabularies[ id ] = readTerms( one.terms )
		end
	end
	return vocabularies
end

return vocabulary
