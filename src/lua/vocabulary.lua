--[[
Vocabularies and their terms. The rules are those of src/programs/vocabulary.ts.
]]
local codes = require( 'Module:Program explorer/codes' )
local constants = require( 'Module:Program explorer/constants' )
local json = require( 'Module:Program explorer/json' )
local levels = require( 'Module:Program explorer/levels' )
local texts = require( 'Module:Program explorer/texts' )

local vocabulary = {}

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
	for _, id in ipairs( levels.tooDeep( broader ) ) do
		broader[ id ] = nil
	end
	return { terms = terms, broader = broader, matchesAll = matchesAll, labels = labels }
end

--- Reads the vocabularies of a data page.
-- @param raw Any value.
-- @param hasLabels Gives whether the labels of a vocabulary are read, by its id: a list needs few of them, and they take memory.
-- @return id → { terms = { id → true }, broader = { id → id of the wider term }, matchesAll = { id → whether its
--  programs fit every choice }, labels = { id → text }, label = text or nil }
function vocabulary.read( raw, hasLabels )
	local vocabularies = {}
	for key, one in pairs( type( raw ) == 'table' and raw or {} ) do
		local id = json.nameOf( key )
		if codes.isId( id ) and not constants.reservedVocabularies[ id ] and json.isObject( one ) then
			vocabularies[ id ] = readTerms( one.terms, hasLabels( id ) )
			vocabularies[ id ].label = hasLabels( id ) and texts.read( one.label ) or nil
		end
	end
	return vocabularies
end

return vocabulary
