# Compiler settings, LLVM and the third-party libraries.
# Defines the interface target backlint-options that every target links.

set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)
set(CMAKE_CXX_VISIBILITY_PRESET hidden)
set(CMAKE_VISIBILITY_INLINES_HIDDEN ON)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)
# What is installed is built by name; a package does not wait for the tests.
set(CMAKE_SKIP_INSTALL_ALL_DEPENDENCY ON)
set(CMAKE_RUNTIME_OUTPUT_DIRECTORY ${PROJECT_BINARY_DIR}/bin)
set(CMAKE_LIBRARY_OUTPUT_DIRECTORY ${PROJECT_BINARY_DIR}/lib)

if(NOT CMAKE_BUILD_TYPE)
  set(CMAKE_BUILD_TYPE RelWithDebInfo)
endif()
# RelWithDebInfo is the build one works with: assertions stay on, and a light
# optimisation with line tables keeps compiling Clang's headers bearable.
set(CMAKE_CXX_FLAGS_RELWITHDEBINFO "-O1 -g1")
set(CMAKE_C_FLAGS_RELWITHDEBINFO "-O1 -g1")

find_program(BACKLINT_CCACHE ccache)
if(BACKLINT_CCACHE AND NOT DEFINED CMAKE_CXX_COMPILER_LAUNCHER)
  # A precompiled header is only cached with these two allowances.
  set(CMAKE_CXX_COMPILER_LAUNCHER
      /usr/bin/env CCACHE_SLOPPINESS=pch_defines,time_macros ${BACKLINT_CCACHE})
endif()
find_program(BACKLINT_MOLD mold)
if(BACKLINT_MOLD)
  add_link_options(-fuse-ld=mold)
endif()

# No version argument: Debian's package answers "unknown" to one. A single
# prefix, so that another LLVM of the machine is never mixed in.
set(BACKLINT_LLVM_PREFIX /usr/lib/llvm-${BACKLINT_LLVM}
    CACHE PATH "Where that LLVM is installed")
list(PREPEND CMAKE_PREFIX_PATH ${BACKLINT_LLVM_PREFIX})
find_package(LLVM REQUIRED CONFIG
             PATHS ${BACKLINT_LLVM_PREFIX} NO_DEFAULT_PATH)
find_package(Clang REQUIRED CONFIG
             PATHS ${BACKLINT_LLVM_PREFIX} NO_DEFAULT_PATH)
if(NOT LLVM_VERSION_MAJOR EQUAL BACKLINT_LLVM)
  message(FATAL_ERROR "${BACKLINT_LLVM_PREFIX} holds LLVM ${LLVM_VERSION_MAJOR}, "
                      "not ${BACKLINT_LLVM}; set BACKLINT_LLVM_PREFIX")
endif()
find_package(fmt REQUIRED)
find_path(BACKLINT_TOMLPLUSPLUS toml++/toml.h REQUIRED)
# Debian's package brings no CMake files, and its static library is not fit
# for the plugin.
find_path(BACKLINT_RE2_INCLUDE re2/re2.h REQUIRED)
find_library(BACKLINT_RE2_LIBRARY re2 REQUIRED)
add_library(backlint-re2 INTERFACE)
target_include_directories(backlint-re2 SYSTEM INTERFACE ${BACKLINT_RE2_INCLUDE})
target_link_libraries(backlint-re2 INTERFACE ${BACKLINT_RE2_LIBRARY})

add_library(backlint-options INTERFACE)
target_include_directories(backlint-options INTERFACE
  ${PROJECT_SOURCE_DIR}/checks/engine ${PROJECT_SOURCE_DIR}/checks
  ${PROJECT_SOURCE_DIR}/driver)
target_include_directories(backlint-options SYSTEM INTERFACE
  ${LLVM_INCLUDE_DIRS} ${CLANG_INCLUDE_DIRS} ${BACKLINT_TOMLPLUSPLUS})
separate_arguments(BACKLINT_LLVM_DEFINITIONS NATIVE_COMMAND "${LLVM_DEFINITIONS}")
target_compile_definitions(backlint-options INTERFACE
  ${BACKLINT_LLVM_DEFINITIONS}
  TOML_HEADER_ONLY=1 TOML_EXCEPTIONS=0
  BACKLINT_VERSION="${PROJECT_VERSION}")
target_compile_options(backlint-options INTERFACE
  -Wall -Wextra -Wno-unused-parameter -Wno-missing-field-initializers
  # libstdc++ 12's stable_sort, seen through Clang.
  $<$<CXX_COMPILER_ID:Clang>:-Wno-deprecated-declarations>
  $<$<BOOL:${BACKLINT_WERROR}>:-Werror>)
if(NOT LLVM_ENABLE_RTTI)
  target_compile_options(backlint-options INTERFACE $<$<COMPILE_LANGUAGE:CXX>:-fno-rtti>)
endif()

if(BACKLINT_SANITIZE)
  # vptr and function need type information of objects made inside libLLVM.
  set(Sanitizers -fsanitize=address,undefined -fno-sanitize=vptr,function
      -fno-sanitize-recover=undefined -fno-omit-frame-pointer)
  add_compile_options(${Sanitizers})
  add_link_options(${Sanitizers})
endif()
if(BACKLINT_FUZZ)
  add_compile_options(-fsanitize=fuzzer-no-link)
endif()
