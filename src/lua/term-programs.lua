--[[
Which programs have a term of a facet, and which help with a need. The rules are those of src/explore/facet-index.ts and
need-facet.ts.
]]
local constants = require( 'Module:Program explorer/constants' )

local termPrograms = {}

local NOT_STATED = constants.notStated

-- The first and the last year in which a program ran; nil if it has no date. A program that still runs counts for each year
-- up to this one.
local function yearsOf( program, today )
	local first = program.start or program.finish
	if not first then
		return nil
	end
	local last = first.year
	if program.finish then
		last = program.finish.year
	elseif program.status and program.status ~= 'past' and program.status ~= 'paused' then
		last = tonumber( today():sub( 1, 4 ), 10 )
	end
	return first.year, math.max( first.year, last )
end

local function ranIn( program, year, today )
	local first, last = yearsOf( program, today )
	return first ~= nil and year >= first and year <= last
end

-- Whether a program lists a term, or a narrower one, for which a function is true.
local function listsTerm( program, facet, vocabulary, isWanted )
	for _, listed in ipairs( program.terms[ facet ] or {} ) do
		local id = listed ~= NOT_STATED and listed or nil
		while id do
			if isWanted( id ) then
				return true
			end
			id = vocabulary and vocabulary.broader[ id ]
		end
	end
	return false
end

-- Whether a program offers something now.
local function doesOffer( program, term )
	if term == 'join' then
		return program.join ~= nil and not program.join.isOver
	end
	return term == 'materials' and #program.materials > 0
end

-- Whether a program has any term of a facet.
local function hasAnyTerm( program, facet )
	if facet == 'status' then
		return program.status ~= nil
	end
	if facet == 'period' then
		return ( program.start or program.finish ) ~= nil
	end
	if facet == constants.offers then
		return doesOffer( program, 'join' ) or doesOffer( program, 'materials' )
	end
	for _, id in ipairs( program.terms[ facet ] or {} ) do
		if id ~= NOT_STATED then
			return true
		end
	end
	return false
end

--- Whether any program has a term of a facet.
-- @param facet Not that of the needs.
function termPrograms.isUsed( list, facet )
	for _, program in ipairs( list.programs ) do
		if hasAnyTerm( program, facet ) then
			return true
		end
	end
	return false
end

local function hasTerm( list, program, facet, term, today )
	if term == NOT_STATED then
		return not hasAnyTerm( program, facet )
	end
	if facet == 'status' then
		return program.status == term
	end
	if facet == 'period' then
		-- A year is written without zeros in front.
		return term:find( '^[1-9]%d?%d?%d?$' ) ~= nil and ranIn( program, tonumber( term, 10 ), today )
	end
	if facet == constants.offers then
		return doesOffer( program, term )
	end
	return listsTerm( program, facet, list.vocabularies[ facet ], function ( id )
		return id == term
	end )
end

--- Whether a program fits every choice in a facet, because it is for "Anyone" or the like.
function termPrograms.fitsAll( list, program, facet )
	local vocabulary = list.vocabularies[ facet ]
	return vocabulary ~= nil and facet ~= 'status' and facet ~= 'period' and
		listsTerm( program, facet, vocabulary, function ( id )
			return vocabulary.matchesAll[ id ]
		end )
end

--- The terms that a program has in a facet, with the terms above them.
-- @param facet Not that of the needs.
-- @param today As for `of`.
-- @return A set: id → true. It has "not stated" alone if there is no other.
function termPrograms.termsOf( list, program, facet, today )
	local ids = {}
	if not hasAnyTerm( program, facet ) then
		ids[ NOT_STATED ] = true
	elseif facet == 'status' then
		ids[ program.status ] = true
	elseif facet == 'period' then
		local first, last = yearsOf( program, today )
		for year = first, last do
			ids[ tostring( year ) ] = true
		end
	elseif facet == constants.offers then
		for _, term in ipairs( constants.offerTerms ) do
			ids[ term ] = doesOffer( program, term ) or nil
		end
	else
		listsTerm( program, facet, list.vocabularies[ facet ], function ( id )
			ids[ id ] = true
			return false
		end )
	end
	return ids
end

--- The programs with a term.
-- @param list From read-page.
-- @param facet Not that of the needs.
-- @param today Gives 'YYYY-MM-DD'; called only if a year depends on it.
-- @return A set: program → true. nil if no program has the term, or any term of the facet.
function termPrograms.of( list, facet, term, today )
	local programs, isUsed = nil, false
	for _, program in ipairs( list.programs ) do
		isUsed = isUsed or hasAnyTerm( program, facet )
		if hasTerm( list, program, facet, term, today ) then
			programs = programs or {}
			programs[ program ] = true
		end
	end
	if not isUsed or not programs then
		return nil
	end
	for _, program in ipairs( term ~= NOT_STATED and list.programs or {} ) do
		programs[ program ] = programs[ program ] or termPrograms.fitsAll( list, program, facet ) or nil
	end
	return programs
end

-- The programs that have one of several terms of a facet. It looks at each program once or twice, however many terms there are.
local function withAnyOf( list, facet, terms )
	local chosen, found, isUsed = {}, {}, false
	for _, term in ipairs( terms ) do
		chosen[ term ] = true
	end
	for _, program in ipairs( list.programs ) do
		local hasOne = facet == 'status' and program.status and chosen[ program.status ] or facet ~= 'status' and
			listsTerm( program, facet, list.vocabularies[ facet ], function ( id )
				return chosen[ id ]
			end )
		found[ program ] = hasOne or nil
		isUsed = isUsed or hasOne
	end
	for _, program in ipairs( isUsed and list.programs or {} ) do
		found[ program ] = found[ program ] or termPrograms.fitsAll( list, program, facet ) or nil
	end
	for program in pairs( chosen[ NOT_STATED ] and termPrograms.of( list, facet, NOT_STATED ) or {} ) do
		found[ program ] = true
	end
	return found
end

--- The programs that help with a need: they have one of its terms in each of its facets.
-- @param need From needs.read.
-- @return A set: program → true.
function termPrograms.helpingWith( list, need )
	local helping = nil
	for facet, terms in pairs( need.terms ) do
		local found = withAnyOf( list, facet, terms )
		for program in pairs( helping or {} ) do
			helping[ program ] = found[ program ]
		end
		helping = helping or found
	end
	return helping
end

return termPrograms
