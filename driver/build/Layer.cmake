# backlint_layer(<name> [CHECKS] [FOLDERS <folder>...] DEPENDS <layer>...)
#
# Makes of the current folder, and of the FOLDERS in it,
#   backlint-<name>        a static library of *.cpp (not Main.cpp, *Test.cpp, *Fuzz.cpp)
#   backlint-<name>-test   a doctest executable of *Test.cpp, known to ctest
#   backlint-fuzz-<File>   a fuzz target of <File>Fuzz.cpp, see backlint_fuzzers
#   <File>Test.py, .sh     tests of their own, known to ctest as <name>/<File>Test
#
# A folder without sources makes nothing; a layer that is not there is no
# dependency. CHECKS: the executables of this layer carry the check objects
# (they register themselves, so a static library would lose them).
#
# The libraries never link LLVM or Clang: an executable links the shared ones
# (backlint_link_llvm), and the clang-tidy plugin takes them from its host.

if(BACKLINT_TESTS)
  find_path(BACKLINT_DOCTEST doctest/doctest.h REQUIRED)
  add_library(backlint-test-main OBJECT
    ${PROJECT_SOURCE_DIR}/driver/build/TestMain.cpp)
  target_include_directories(backlint-test-main SYSTEM PUBLIC ${BACKLINT_DOCTEST})
  target_link_libraries(backlint-test-main PUBLIC backlint-options)
endif()

set_property(GLOBAL PROPERTY BACKLINT_TEST_ENVIRONMENT
  "BACKLINT=${PROJECT_BINARY_DIR}/bin/backlint"
  "BACKLINT_TIDY_PLUGIN=${PROJECT_BINARY_DIR}/lib/backlint-tidy-${BACKLINT_LLVM}.so"
  "BACKLINT_LLVM=${BACKLINT_LLVM}"
  "BACKLINT_BUILD=${PROJECT_BINARY_DIR}"
  "ASAN_OPTIONS=detect_container_overflow=0:detect_odr_violation=0:detect_leaks=0")

function(backlint_test_properties Test)
  get_property(Environment GLOBAL PROPERTY BACKLINT_TEST_ENVIRONMENT)
  set_tests_properties(${Test} PROPERTIES
    ENVIRONMENT "${Environment}" TIMEOUT 900
    WORKING_DIRECTORY ${PROJECT_SOURCE_DIR})
endfunction()

# Shared libraries only: a static Clang library beside libclang-cpp.so registers
# its command-line options twice and aborts at start.
function(backlint_link_llvm Target)
  target_link_libraries(${Target} PRIVATE clang-cpp LLVM)
  target_compile_definitions(${Target} PRIVATE
    BACKLINT_CLANG_RESOURCE_DIR="${BACKLINT_LLVM_PREFIX}/lib/clang/${BACKLINT_LLVM}")
endfunction()

# The targets among the layers DEPENDS that exist and are libraries to link.
function(backlint_present Result)
  set(Present)
  foreach(Layer IN LISTS ARGN)
    if(TARGET backlint-${Layer} AND NOT Layer STREQUAL checks)
      list(APPEND Present backlint-${Layer})
    endif()
  endforeach()
  set(${Result} ${Present} PARENT_SCOPE)
endfunction()

# Adds the check objects, and the layers they call, to an executable or plugin.
function(backlint_add_checks Target)
  if(TARGET backlint-checks)
    target_sources(${Target} PRIVATE $<TARGET_OBJECTS:backlint-checks>)
    backlint_present(Libraries link findings catalog ir)
    target_link_libraries(${Target} PRIVATE ${Libraries})
  endif()
endfunction()

# backlint_script_tests(<name> [<folder>/]...)
function(backlint_script_tests Name)
  set(Patterns *Test.py *Test.sh)
  foreach(Folder IN LISTS ARGN)
    list(APPEND Patterns ${Folder}/*Test.py ${Folder}/*Test.sh)
  endforeach()
  file(GLOB Scripts CONFIGURE_DEPENDS ${Patterns})
  foreach(Script IN LISTS Scripts)
    get_filename_component(Test ${Script} NAME_WE)
    if(Script MATCHES "[.]py$")
      set(Interpreter python3)
    else()
      set(Interpreter bash)
    endif()
    add_test(NAME ${Name}/${Test} COMMAND ${Interpreter} ${Script})
    backlint_test_properties(${Name}/${Test})
  endforeach()
endfunction()

# backlint_tests(<name> [CHECKS] [FOLDERS <folder>...] DEPENDS <target>...
#                SOURCES <file>...)
function(backlint_tests Name)
  cmake_parse_arguments(Arg "CHECKS" "" "FOLDERS;DEPENDS;SOURCES" ${ARGN})
  if(NOT BACKLINT_TESTS)
    return()
  endif()
  backlint_script_tests(${Name} ${Arg_FOLDERS})
  if(NOT Arg_SOURCES)
    return()
  endif()
  set(Test backlint-${Name}-test)
  add_executable(${Test} ${Arg_SOURCES} $<TARGET_OBJECTS:backlint-test-main>)
  target_include_directories(${Test} SYSTEM PRIVATE ${BACKLINT_DOCTEST})
  target_compile_definitions(${Test} PRIVATE
    BACKLINT_SOURCE_DIR="${PROJECT_SOURCE_DIR}"
    BACKLINT_EXECUTABLE="${PROJECT_BINARY_DIR}/bin/backlint")
  if(Arg_CHECKS)
    backlint_add_checks(${Test})
  endif()
  target_link_libraries(${Test} PRIVATE ${Arg_DEPENDS} backlint-options)
  backlint_link_llvm(${Test})
  add_test(NAME ${Test} COMMAND ${Test})
  backlint_test_properties(${Test})
endfunction()

# backlint_fuzzers([CHECKS] DEPENDS <target>... SOURCES <File>Fuzz.cpp...)
#
# With BACKLINT_FUZZ libFuzzer runs each target; else our own main repeats its
# corpus, testdata/fuzz/<File>, as the test fuzz/<File>.
function(backlint_fuzzers)
  cmake_parse_arguments(Arg "CHECKS" "" "DEPENDS;SOURCES" ${ARGN})
  if(NOT BACKLINT_FUZZ AND NOT BACKLINT_TESTS)
    return()
  endif()
  foreach(Fuzzer IN LISTS Arg_SOURCES)
    get_filename_component(File ${Fuzzer} NAME_WE)
    string(REGEX REPLACE "Fuzz$" "" File ${File})
    set(Target backlint-fuzz-${File})
    add_executable(${Target} ${Fuzzer})
    target_link_libraries(${Target} PRIVATE ${Arg_DEPENDS} backlint-options)
    if(Arg_CHECKS)
      backlint_add_checks(${Target})
    endif()
    backlint_link_llvm(${Target})
    if(BACKLINT_FUZZ)
      target_link_options(${Target} PRIVATE -fsanitize=fuzzer)
    else()
      target_sources(${Target} PRIVATE ${PROJECT_SOURCE_DIR}/driver/build/FuzzMain.cpp)
      add_test(NAME fuzz/${File} COMMAND ${Target}
               ${PROJECT_SOURCE_DIR}/testdata/fuzz/${File} 500)
      backlint_test_properties(fuzz/${File})
    endif()
  endforeach()
endfunction()

function(backlint_layer Name)
  cmake_parse_arguments(Arg "CHECKS" "" "FOLDERS;DEPENDS;SOURCES" ${ARGN})
  set(Patterns *.cpp *.h)
  foreach(Folder IN LISTS Arg_FOLDERS)
    list(APPEND Patterns ${Folder}/*.cpp ${Folder}/*.h)
  endforeach()
  file(GLOB Sources CONFIGURE_DEPENDS ${Patterns})
  set(Tests ${Sources})
  list(FILTER Tests INCLUDE REGEX "Test[.]cpp$")
  set(Fuzzers ${Sources})
  list(FILTER Fuzzers INCLUDE REGEX "Fuzz[.]cpp$")
  list(FILTER Sources EXCLUDE REGEX "(Test|Fuzz|/Main)[.]cpp$")
  set(Code ${Sources} ${Arg_SOURCES})
  list(FILTER Code INCLUDE REGEX "[.]cpp$")
  backlint_present(Libraries ${Arg_DEPENDS})

  set(Own ${Libraries})
  if(Code)
    add_library(backlint-${Name} STATIC ${Sources} ${Arg_SOURCES})
    target_link_libraries(backlint-${Name} PUBLIC backlint-options ${Libraries})
    list(PREPEND Own backlint-${Name})
  else()
    message(STATUS "backlint-${Name}: no sources yet, skipped")
  endif()

  set(Checks)
  if(Arg_CHECKS)
    set(Checks CHECKS)
  endif()
  backlint_tests(${Name} ${Checks} FOLDERS ${Arg_FOLDERS}
                 DEPENDS ${Own} SOURCES ${Tests})
  backlint_fuzzers(${Checks} DEPENDS ${Own} SOURCES ${Fuzzers})
endfunction()
