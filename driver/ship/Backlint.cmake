# backlint_add_target(<name> [ALL] TARGETS <target>...
#                     [OPTIONS <option>...] [EXTRACT_OPTIONS <option>...]
#                     [DEPENDS <target>...])
#
# Adds a target that reviews the C++ sources of TARGETS as one program. Each
# source is read on its own, and again only when it, a header of it, its flags,
# backlint.toml or backlint itself has changed; what was read is then linked and
# judged as a whole. Findings fail the target, as compile errors would
# (OPTIONS --fail-level none: they do not).
#
#   ALL              part of the default build
#   OPTIONS          of `backlint link`, as --output sarif=backlint.sarif
#   EXTRACT_OPTIONS  of `backlint extract`, as --memory 8192
#   DEPENDS          targets that generate headers
#
# Call it where TARGETS have all their sources. Works with Ninja and Makefiles.
# BACKLINT_EXECUTABLE names the program if it is not on the PATH.
include_guard(GLOBAL)
cmake_policy(PUSH)
cmake_policy(VERSION 3.20)

find_program(BACKLINT_EXECUTABLE backlint
             HINTS ${CMAKE_CURRENT_LIST_DIR}/../../../bin
             DOC "The backlint program")

# Writes to OUTPUT what decides how the sources of Target are compiled, and
# leaves it alone while that is the same.
function(_backlint_write_flags Target Output Sources)
  set(Content "")
  foreach(Property INCLUDE_DIRECTORIES COMPILE_DEFINITIONS COMPILE_OPTIONS
                   COMPILE_FEATURES CXX_STANDARD CXX_EXTENSIONS)
    string(APPEND Content "$<TARGET_PROPERTY:${Target},${Property}>\n")
  endforeach()
  string(TOUPPER "${CMAKE_BUILD_TYPE}" Type)
  string(APPEND Content "${CMAKE_CXX_COMPILER} ${CMAKE_CXX_FLAGS} "
                        "${CMAKE_CXX_FLAGS_${Type}}\n")
  foreach(Source IN LISTS Sources)
    foreach(Property COMPILE_DEFINITIONS COMPILE_OPTIONS COMPILE_FLAGS
                     INCLUDE_DIRECTORIES)
      get_source_file_property(Value ${Source} TARGET_DIRECTORY ${Target}
                               ${Property})
      if(Value)
        string(APPEND Content "${Source}: ${Value}\n")
      endif()
    endforeach()
  endforeach()
  # One file per language: what stands in $<COMPILE_LANGUAGE> differs.
  file(GENERATE OUTPUT ${Output}-$<COMPILE_LANGUAGE> CONTENT "${Content}")
endfunction()

# The absolute paths of the C++ sources of Target that somebody has written.
function(_backlint_sources Target Result)
  get_target_property(Listed ${Target} SOURCES)
  get_target_property(Directory ${Target} SOURCE_DIR)
  set(Sources)
  foreach(Source IN LISTS Listed)
    if(Source MATCHES "[$]<")
      continue() # the objects of another target
    endif()
    get_filename_component(Path ${Source} ABSOLUTE BASE_DIR ${Directory})
    get_filename_component(Extension ${Path} LAST_EXT)
    string(REGEX REPLACE "^[.]" "" Extension "${Extension}")
    get_source_file_property(Language ${Path} TARGET_DIRECTORY ${Target} LANGUAGE)
    get_source_file_property(Generated ${Path} TARGET_DIRECTORY ${Target} GENERATED)
    if(NOT Generated AND (Language STREQUAL CXX OR
                          Extension IN_LIST CMAKE_CXX_SOURCE_FILE_EXTENSIONS))
      list(APPEND Sources ${Path})
    endif()
  endforeach()
  list(REMOVE_DUPLICATES Sources)
  set(${Result} ${Sources} PARENT_SCOPE)
endfunction()

function(backlint_add_target Name)
  cmake_parse_arguments(PARSE_ARGV 1 Arg "ALL" ""
                        "TARGETS;OPTIONS;EXTRACT_OPTIONS;DEPENDS")
  if(Arg_UNPARSED_ARGUMENTS OR NOT Arg_TARGETS)
    message(FATAL_ERROR "backlint_add_target(${Name} TARGETS <target>...): "
                        "cannot read '${Arg_UNPARSED_ARGUMENTS}'")
  endif()
  if(NOT BACKLINT_EXECUTABLE)
    message(FATAL_ERROR "backlint is not on the PATH; set BACKLINT_EXECUTABLE")
  endif()
  if(NOT CMAKE_GENERATOR MATCHES "^(Ninja|Unix Makefiles)$")
    message(FATAL_ERROR "backlint_add_target works with Ninja and Unix "
                        "Makefiles: ${CMAKE_GENERATOR} writes no compile database")
  endif()
  set(Folder ${CMAKE_CURRENT_BINARY_DIR}/${Name}.backlint)
  set(Common ${BACKLINT_EXECUTABLE})
  foreach(Candidate ${CMAKE_SOURCE_DIR}/backlint.toml)
    if(EXISTS ${Candidate})
      list(APPEND Common ${Candidate})
    endif()
  endforeach()

  set(Units)
  foreach(Target IN LISTS Arg_TARGETS)
    if(NOT TARGET ${Target})
      message(FATAL_ERROR "backlint_add_target(${Name}): there is no target ${Target}")
    endif()
    set_property(TARGET ${Target} PROPERTY EXPORT_COMPILE_COMMANDS ON)
    _backlint_sources(${Target} Sources)
    set(Flags ${Folder}/${Target}/flags)
    _backlint_write_flags(${Target} ${Flags} "${Sources}")
    foreach(Source IN LISTS Sources)
      file(RELATIVE_PATH Relative ${CMAKE_SOURCE_DIR} ${Source})
      string(REPLACE "../" "__/" Relative ${Relative})
      set(Unit ${Folder}/${Target}/${Relative}.blir)
      # Make does not make directories of outputs.
      get_filename_component(Directory ${Unit} DIRECTORY)
      file(MAKE_DIRECTORY ${Directory})
      add_custom_command(
        OUTPUT ${Unit}
        COMMAND ${BACKLINT_EXECUTABLE} extract ${Source} -p ${CMAKE_BINARY_DIR}
                --object /${Target}.dir/ --root ${CMAKE_SOURCE_DIR} -o ${Unit}
                --depfile ${Unit}.d -j 1 --no-cache --quiet ${Arg_EXTRACT_OPTIONS}
        DEPENDS ${Source} ${Flags}-CXX ${Common}
        DEPFILE ${Unit}.d
        COMMENT "backlint: reading ${Relative}"
        VERBATIM)
      list(APPEND Units ${Unit})
    endforeach()
  endforeach()
  if(NOT Units)
    message(FATAL_ERROR "backlint_add_target(${Name}): there are no C++ sources")
  endif()
  # `link` takes all units of the folder: none may stay of a source that is gone.
  file(GLOB_RECURSE Old ${Folder}/*.blir)
  list(REMOVE_ITEM Old ${Units})
  if(Old)
    file(REMOVE ${Old} ${Folder}/clean)
  endif()
  add_custom_command(
    OUTPUT ${Folder}/clean
    COMMAND ${BACKLINT_EXECUTABLE} link ${Folder} --root ${CMAKE_SOURCE_DIR}
            ${Arg_OPTIONS}
    COMMAND ${CMAKE_COMMAND} -E touch ${Folder}/clean
    DEPENDS ${Units} ${Common}
    WORKING_DIRECTORY ${CMAKE_BINARY_DIR}
    COMMENT "backlint: reviewing ${Name}"
    VERBATIM)
  set(All)
  if(Arg_ALL)
    set(All ALL)
  endif()
  add_custom_target(${Name} ${All} DEPENDS ${Folder}/clean)
  if(Arg_DEPENDS)
    add_dependencies(${Name} ${Arg_DEPENDS})
  endif()
endfunction()

cmake_policy(POP)
