--[[
Vocabularies and their terms. The rules are those of src/programs/vocabulary.ts and levels.ts.
]]
local codes = require( 'Module:Program explorer/codes' )
local constants = require( 'Module:Program explorer/constants' )
local json = require( 'Module:Program explorer/json' )
local texts = require( 'Module:Program explorer/texts' )

local vocabulary = {}

-- The ids with too many ids above them. An id in a circle, and one below a circle, has endlessly many.
local function tooDeep( parents )
	local ids = {}
	for id in pairs( parents ) do
		local above, level = id, 0
		while above and level <= constants.mostLevels do
			above, level = parents[ above ], level + 1
		end
		if above then
			ids[ #ids + 1 ] = id
		end
	end
	return ids
end

local function readTerms( raw, hasLabels )
	local terms, broader, matchesAll, labels = {}, {}, {}, {}
	-- Terms called "0", "1" … look like a list.
	for key, term in pairs( type( raw ) == 'table' and raw or {} ) do
		local id = json.nameOf( key )
		if codes.isId( id ) and json.isObject( term ) then
			terms[ id ] = true
			broader[ id ] = codes.isId( term.broader ) and term.broader or nil
			matchesAll[ id ] = term.matchesAll == true
			labels[ id ] = hasLabels and texts.read( term.label ) or nil
		end
	end
	terms[ constants.notStated ], matchesAll[ constants.notStated ] = nil, nil
	for id, parent in pairs( broader ) do
		if not terms[ parent ] then
			broader[ id ] = nil
		end
	end
	for _, id in ipairs( tooDeep( broader ) ) do
		broader[ id ] = nil
	end
	return { terms = terms, broader = broader, matchesAll = matchesAll, labels = labels }
end

--- Reads the vocabularies of a data page.
-- @param raw Any value.
-- @param hasLabels Whether labels are read. A list needs none, and they take memory.
-- @return id → { terms = { id → true }, broader = { id → id of the wider term }, matchesAll = { id → whether its
--  programs fit every choice }, labels = { id → text }, label = text or nil }
function vocabulary.read( raw, hasLabels )
	local vocabularies = {}
	for key, one in pairs( type( raw ) == 'table' and raw or {} ) do
		local id = json.nameOf( key )
		if codes.isId( id ) and not constants.reservedVocabularies[ id ] and json.isObject( one ) then
			vocabularies[ id ] = readTerms( one.terms, hasLabels )
			vocabularies[ id ].label = hasLabels and texts.read( one.label ) or nil
		end
	end
	return vocabularies
end

return vocabulary
