--[[
The terms of a facet as the rows or the columns of a table. The rules are those of src/overview/axis.ts.
]]
local constants = require( 'Module:Program explorer/constants' )
local termPrograms = require( 'Module:Program explorer/term-programs' )

local axis = {}

local NOT_STATED = constants.notStated
-- A term that fits every choice comes before the others, because the others include its programs.
local FIRST = 1e9
-- The server has some seconds for a page. A need is compared with all terms of all programs, so many terms in all are compared.
local MOST_TERMS = 2000000

-- How many programs have each term, and the ids of the terms that any program has.
local function countTerms( list, facet, today )
	local counts = {}
	for _, program in ipairs( list.programs ) do
		for id in pairs( termPrograms.termsOf( list, program, facet, today ) ) do
			counts[ id ] = ( counts[ id ] or 0 ) + 1
		end
	end
	return counts
end

-- The terms of a vocabulary: { id, depth }, each followed by those below it. Of the terms beside each other, those with
-- the most programs come first, else the order is that of their ids, because their order on the data page is lost.
local function treeOf( vocabulary, counts, chosen )
	local children = {}
	for id in pairs( vocabulary.terms ) do
		local parent = vocabulary.broader[ id ] or ''
		children[ parent ] = children[ parent ] or {}
		table.insert( children[ parent ], id )
	end
	local function rank( id )
		return ( counts[ id ] or 0 ) + ( vocabulary.matchesAll[ id ] and FIRST or 0 )
	end
	local function isBefore( a, b )
		if rank( a ) ~= rank( b ) then
			return rank( a ) > rank( b )
		end
		return a < b
	end
	local tree = {}
	local function visit( parent, depth, isInside )
		local ids = children[ parent ] or {}
		table.sort( ids, isBefore )
		for _, id in ipairs( ids ) do
			local isShown = isInside or chosen[ id ] == true
			if isShown then
				tree[ #tree + 1 ] = { id = id, depth = depth }
			end
			visit( id, isShown and depth + 1 or depth, isShown )
		end
	end
	visit( '', 0, next( chosen ) == nil )
	return tree
end

-- The ids of the terms of a facet without a vocabulary, in order.
local function plainTerms( list, facet, counts )
	if facet == constants.need then
		local ids = {}
		for index, need in ipairs( list.needs ) do
			ids[ index ] = need.id
		end
		return ids
	end
	if facet == 'status' then
		return constants.statuses
	end
	if facet == constants.offers then
		return constants.offerTerms
	end
	local ids = {}
	for id in pairs( counts ) do
		ids[ #ids + 1 ] = id
	end
	table.sort( ids )
	if facet ~= 'period' then
		return ids
	end
	-- Also the years between in which no program ran. "not-stated" is after all years.
	local last = ids[ #ids ] == NOT_STATED and #ids - 1 or #ids
	local years = {}
	for year = tonumber( ids[ last ], 10 ), tonumber( ids[ 1 ], 10 ), -1 do
		years[ #years + 1 ] = tostring( year )
	end
	return years
end

-- The terms in order, as { id, depth }, without "not stated".
local function termsOf( list, facet, counts, chosen )
	local vocabulary = list.vocabularies[ facet ]
	local hasVocabulary = vocabulary and next( vocabulary.terms ) ~= nil
	local all = hasVocabulary and treeOf( vocabulary, counts, chosen ) or {}
	for _, id in ipairs( plainTerms( list, facet, counts ) ) do
		if not ( hasVocabulary and vocabulary.terms[ id ] ) and id ~= NOT_STATED and ( next( chosen ) == nil or chosen[ id ] ) then
			all[ #all + 1 ] = { id = id, depth = 0 }
		end
	end
	return all
end

-- The term that fits every choice and that programs have; nil if there is none.
local function termForAll( vocabulary, counts )
	local found = nil
	for id, isForAll in pairs( vocabulary and vocabulary.matchesAll or {} ) do
		if isForAll and counts[ id ] and ( not found or id < found ) then
			found = id
		end
	end
	return found
end

-- How many needs the server has the time for.
local function mostNeeds( list )
	local terms = 1
	for _, program in ipairs( list.programs ) do
		terms = terms + 1
		for _, ids in pairs( program.terms ) do
			terms = terms + #ids
		end
	end
	return math.floor( MOST_TERMS / terms )
end

-- The programs of the needs that are shown: id → set of programs.
local function needPrograms( list, terms )
	local programsOf = {}
	for _, term in ipairs( terms ) do
		programsOf[ term.id ] = true
	end
	for _, need in ipairs( list.needs ) do
		programsOf[ need.id ] = programsOf[ need.id ] and termPrograms.helpingWith( list, need )
	end
	return programsOf
end

--- Makes an axis of a facet.
-- @param list From read-page.
-- @param facet From coverage.facetsFor.
-- @param chosen The chosen terms of the facet: id → true. If there are any, the axis has these and those below them.
-- @param most How many terms it has at most, besides "not stated".
-- @param today Gives 'YYYY-MM-DD'; called only if a year depends on it.
-- @return facet; terms: { id, depth, matchesAll, choice (the term to choose to see its programs, or nil) }; more: how many
--  more terms there are; fitsOf: program → a list of { index, isOwn }, the terms that it fits
function axis.new( list, facet, chosen, most, today )
	local isNeed = facet == constants.need
	local vocabulary = list.vocabularies[ facet ]
	local counts = isNeed and {} or countTerms( list, facet, today )
	local terms = termsOf( list, facet, counts, chosen )
	most = isNeed and math.min( most, mostNeeds( list ) ) or most
	local more = math.max( 0, #terms - most )
	for index = #terms, most + 1, -1 do
		terms[ index ] = nil
	end
	local programsOf = isNeed and needPrograms( list, terms ) or nil
	if counts[ NOT_STATED ] and ( next( chosen ) == nil or chosen[ NOT_STATED ] ) then
		terms[ #terms + 1 ] = { id = NOT_STATED, depth = 0 }
	end

	local forAll = termForAll( vocabulary, counts )
	local positions = {}
	for index, term in ipairs( terms ) do
		positions[ term.id ] = index
		term.matchesAll = vocabulary ~= nil and vocabulary.matchesAll[ term.id ] == true
		term.choice = ( isNeed or counts[ term.id ] ) and term.id or forAll
	end

	local function fitsOf( program )
		local fits, isOwn = {}, {}
		if programsOf then
			for index, term in ipairs( terms ) do
				isOwn[ index ] = programsOf[ term.id ][ program ]
			end
		else
			for id in pairs( termPrograms.termsOf( list, program, facet, today ) ) do
				if positions[ id ] then
					isOwn[ positions[ id ] ] = true
				end
			end
		end
		local fitsAll = forAll and termPrograms.fitsAll( list, program, facet )
		for index, term in ipairs( terms ) do
			if isOwn[ index ] or fitsAll and term.id ~= NOT_STATED then
				fits[ #fits + 1 ] = { index = index, isOwn = isOwn[ index ] == true }
			end
		end
		return fits
	end

	return { facet = facet, terms = terms, more = more, fitsOf = fitsOf }
end

return axis
