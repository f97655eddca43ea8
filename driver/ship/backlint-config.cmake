# What find_package(backlint) finds.
include(${CMAKE_CURRENT_LIST_DIR}/../../backlint/cmake/Backlint.cmake)
