--[[
Presets: the terms that the arguments of the template choose, and the programs that have them.

OR inside a facet, AND across facets; a term that no program has is ignored. The rules are those of
src/explore/program-index.ts and facets.ts.
]]
local constants = require( 'Module:Program explorer/constants' )
local termPrograms = require( 'Module:Program explorer/term-programs' )

local preset = {}

--- The facets that can be chosen: the needs, if there are any, and what programs offer come first.
function preset.facetsOf( list )
	local facets = { #list.needs > 0 and constants.need or nil }
	facets[ #facets + 1 ] = constants.offers
	for _, facet in ipairs( list.facets ) do
		facets[ #facets + 1 ] = facet
	end
	return facets
end

-- The set of programs with a term, or of those that help with a need; nil for a term that no program has, and for an unknown need.
local function programsFor( list, facet, term, today )
	if facet ~= constants.need then
		return termPrograms.of( list, facet, term, today )
	end
	for _, need in ipairs( list.needs ) do
		if need.id == term then
			return termPrograms.helpingWith( list, need )
		end
	end
	return nil
end

--- Whether a name is that of a facet of the list.
function preset.isFacet( list, name )
	for _, facet in ipairs( preset.facetsOf( list ) ) do
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
-- @return A list of { facet, terms = { id … }, programs = { program → true }, counts = { program → how many of the
--  terms it has } } in the order of the facets, and a
--  list of { facet, term } of unknown terms.
function preset.read( list, values, today )
	local chosen, unknown = {}, {}
	for _, facet in ipairs( preset.facetsOf( list ) ) do
		local choice = { facet = facet, terms = {}, programs = {}, counts = {} }
		local seen = {}
		for term in ( not constants.reservedKeys[ facet ] and values[ facet ] or '' ):gmatch( '[^,]+' ) do
			term = mw.text.trim( term )
			local programs = not seen[ term ] and programsFor( list, facet, term, today )
			if programs then
				choice.terms[ #choice.terms + 1 ] = term
				for program in pairs( programs ) do
					choice.programs[ program ] = true
					choice.counts[ program ] = ( choice.counts[ program ] or 0 ) + 1
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
