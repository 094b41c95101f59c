# SPDX-FileCopyrightText: 2026 The Unknot authors
# SPDX-License-Identifier: GPL-3.0-or-later
# unknot_test(NAME SOURCES … LINK … [APPLICATION core|gui]) makes test_NAME and registers its cases with CTest.
find_package(Catch2 3 QUIET)
if(NOT Catch2_FOUND)
  find_package(Catch2 2.13 REQUIRED)
endif()
find_package(Qt6 6.4 REQUIRED COMPONENTS Test)
include(Catch)

function(unknot_test name)
  cmake_parse_arguments(ARG "" "APPLICATION" "SOURCES;LINK" ${ARGN})
  add_executable(test_${name} ${ARG_SOURCES})
  set_target_properties(test_${name} PROPERTIES AUTOMOC OFF AUTOUIC OFF)
  target_include_directories(test_${name} PRIVATE "${PROJECT_SOURCE_DIR}/tests")
  target_compile_definitions(test_${name} PRIVATE
    UNKNOT_SOURCE_DIR="${PROJECT_SOURCE_DIR}"
    UNKNOT_BINARY_DIR="${PROJECT_BINARY_DIR}"
    UNKNOT_TEST_DATA="${PROJECT_SOURCE_DIR}/tests/data")
  target_link_libraries(test_${name} PRIVATE unknot_options ${ARG_LINK} Qt6::Test)
  if(ARG_APPLICATION)
    target_sources(test_${name} PRIVATE "${PROJECT_SOURCE_DIR}/tests/support/main_${ARG_APPLICATION}.cpp")
    target_link_libraries(test_${name} PRIVATE Catch2::Catch2)
  else()
    target_link_libraries(test_${name} PRIVATE Catch2::Catch2WithMain)
  endif()
  catch_discover_tests(test_${name} TEST_PREFIX "${name}: "
    PROPERTIES TIMEOUT 120 ENVIRONMENT "QT_QPA_PLATFORM=offscreen")
endfunction()
