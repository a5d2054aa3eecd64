--[[
Presets: the terms that the arguments of the template choose, and the programs that have them.

OR inside a facet, AND across facets; a term that no program has is ignored. The rules are those of
src/explore/program-index.ts and facets.ts.
]]
local constants = require( 'Module:Program explorer/constants' )

local preset = {}

local NOT_STATED = constants.notStated

-- Whether a program ran in a year. A program that still runs counts for each year up to this one.
local function ranIn( program, year, today )
	local first = program.start or program.finish
	if not first then
		return false
	end
	local last = first.year
	if program.finish then
		last = program.finish.year
	elseif program.status and program.status ~= 'past' then
		last = tonumber( today():sub( 1, 4 ), 10 )
	end
	return year == first.year or year > first.year and year <= last
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

-- Whether a program has any term of a facet.
local function hasAnyTerm( program, facet )
	if facet == 'status' then
		return program.status ~= nil
	end
	if facet == 'period' then
		return ( program.start or program.finish ) ~= nil
	end
	for _, id in ipairs( program.terms[ facet ] or {} ) do
		if id ~= NOT_STATED then
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
	return listsTerm( program, facet, list.vocabularies[ facet ], function ( id )
		return id == term
	end )
end

-- Whether a program fits every choice in a facet, because it is for "Anyone" or the like.
local function fitsAll( list, program, facet )
	local vocabulary = list.vocabularies[ facet ]
	return vocabulary ~= nil and facet ~= 'status' and facet ~= 'period' and
		listsTerm( program, facet, vocabulary, function ( id )
			return vocabulary.matchesAll[ id ]
		end )
end

-- The set of programs with a term; nil if no program has it, or no program has any term of the facet.
local function programsWith( list, facet, term, today )
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
		programs[ program ] = programs[ program ] or fitsAll( list, program, facet ) or nil
	end
	return programs
end

--- Whether a name is that of a facet of the list.
function preset.isFacet( list, name )
	for _, facet in ipairs( list.facets ) do
		if facet == name then
			return not constants.reservedKeys[ name ]
		end
	end
	return false
end

--- Reads a preset.
-- @param list From read-page.
-- @param values Facet → ids of terms with commas between.
-- @param today Gives 'YYYY-MM-DD'; called only if a year depends on it.
-- @return A list of { facet, terms = { id … }, programs = { program → true } } in the order of the facets, and a
--  list of { facet, term } of unknown terms.
function preset.read( list, values, today )
	local chosen, unknown = {}, {}
	for _, facet in ipairs( list.facets ) do
		local choice = { facet = facet, terms = {}, programs = {} }
		local seen = {}
		for term in ( not constants.reservedKeys[ facet ] and values[ facet ] or '' ):gmatch( '[^,]+' ) do
			term = mw.text.trim( term )
			local programs = not seen[ term ] and programsWith( list, facet, term, today )
			if programs then
				choice.terms[ #choice.terms + 1 ] = term
				for program in pairs( programs ) do
					choice.programs[ program ] = true
				end
			elseif term ~= '' and not seen[ term ] then
				unknown[ #unknown + 1 ] = { facet = facet, term = term }
			end
			seen[ term ] = true
		end
		if #choice.terms > 0 then
			chosen[ #chosen + 1 ] = choice
		end
	end
	return chosen, unknown
end

--- The programs that match a preset, in the order they have.
function preset.filter( programs, chosen )
	local matching = {}
	for _, program in ipairs( programs ) do
		local isMatch = true
		for _, choice in ipairs( chosen ) do
			isMatch = isMatch and choice.programs[ program ] == true
		end
		if isMatch then
			matching[ #matching + 1 ] = program
		end
	end
	return matching
end

return preset
