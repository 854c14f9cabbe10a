# SPDX-License-Identifier: GPL-3.0-or-later
#[[
    Makes the imported target rondo_torch, from the first LibTorch found in:
      1. the folders of CMAKE_PREFIX_PATH (the official archive, or what torch.utils.cmake_prefix_path of Python says)
      2. the distribution (Debian and Ubuntu: libtorch-dev)
      3. a Python package torch, also one for CUDA

    TorchConfig.cmake is not used: the one of a CUDA build demands the whole CUDA toolkit, which compiling against the C++ API
    does not. Include folders are SYSTEM, so that our warnings do not meet torch's headers.
]]

function(rondo_torch_at root result)
    foreach(include ${root}/include)
        if(EXISTS ${include}/torch/csrc/api/include/torch/version.h)
            find_library(library torch PATHS ${root}/lib ${root}/lib64 NO_DEFAULT_PATH NO_CACHE)
            if(library)
                set(${result} ${library} PARENT_SCOPE)
                return()
            endif()
        endif()
    endforeach()
    set(${result} "" PARENT_SCOPE)
endfunction()

set(torch_library "")
foreach(prefix IN LISTS CMAKE_PREFIX_PATH)
    # The second form is torch/share/cmake inside a Python package.
    foreach(root ${prefix} ${prefix}/../..)
        if(NOT torch_library)
            get_filename_component(root ${root} ABSOLUTE)
            rondo_torch_at(${root} torch_library)
            set(torch_root ${root})
            set(torch_origin "CMAKE_PREFIX_PATH")
        endif()
    endforeach()
endforeach()
if(NOT torch_library)
    find_path(torch_include torch/csrc/api/include/torch/version.h PATHS /usr/include NO_CACHE)
    find_library(torch_system_library torch NO_CACHE)
    if(torch_include AND torch_system_library)
        set(torch_library ${torch_system_library})
        get_filename_component(torch_root ${torch_include} DIRECTORY)
        set(torch_origin "the distribution's libtorch-dev")
        set(RONDO_TORCH_IS_SYSTEM TRUE)
    endif()
endif()
if(NOT torch_library)
    foreach(python python3 /usr/bin/python3)
        if(NOT torch_library)
            execute_process(COMMAND ${python} -c "import torch; print(torch.utils.cmake_prefix_path)"
                OUTPUT_VARIABLE torch_prefix OUTPUT_STRIP_TRAILING_WHITESPACE ERROR_QUIET RESULT_VARIABLE failed)
            if(NOT failed AND torch_prefix)
                get_filename_component(torch_root ${torch_prefix}/../.. ABSOLUTE)
                rondo_torch_at(${torch_root} torch_library)
                set(torch_origin "the torch package of ${python}")
            endif()
        endif()
    endforeach()
endif()
if(NOT torch_library)
    message(FATAL_ERROR "LibTorch was not found. Install libtorch-dev (Debian 12 and later), or a Python torch package, or unpack the "
        "official LibTorch (cxx11 ABI) and pass -DCMAKE_PREFIX_PATH=/path/to/libtorch.")
endif()

# From 2.9 on the numbers are in a header of their own.
set(version_lines "")
foreach(header torch/headeronly/version.h torch/csrc/api/include/torch/version.h)
    if(NOT version_lines AND EXISTS ${torch_root}/include/${header})
        file(STRINGS ${torch_root}/include/${header} version_lines REGEX "define TORCH_VERSION_(MAJOR|MINOR|PATCH) [0-9]+")
    endif()
endforeach()
string(REGEX MATCHALL "[0-9]+" version_numbers "${version_lines}")
list(JOIN version_numbers "." torch_version)
message(STATUS "LibTorch ${torch_version} from ${torch_origin}: ${torch_library}")
if(torch_version VERSION_LESS 1.13)
    message(FATAL_ERROR "LibTorch ${torch_version} is too old: 1.13 or newer is needed.")
endif()

get_filename_component(torch_libraries_folder ${torch_library} DIRECTORY)
add_library(rondo_torch INTERFACE IMPORTED)
set_target_properties(rondo_torch PROPERTIES
    INTERFACE_INCLUDE_DIRECTORIES "${torch_root}/include;${torch_root}/include/torch/csrc/api/include"
    INTERFACE_SYSTEM_INCLUDE_DIRECTORIES "${torch_root}/include;${torch_root}/include/torch/csrc/api/include")
# Nothing of ours calls into libtorch_cuda: without --no-as-needed the linker would drop it, and CUDA with it.
set(torch_links "-Wl,--push-state,--no-as-needed" ${torch_library})
foreach(name torch_cpu c10 torch_cuda c10_cuda)
    find_library(found ${name} PATHS ${torch_libraries_folder} NO_DEFAULT_PATH NO_CACHE)
    if(found)
        list(APPEND torch_links ${found})
    endif()
    unset(found)
endforeach()
list(APPEND torch_links "-Wl,--pop-state" "-Wl,--allow-shlib-undefined")
set_property(TARGET rondo_torch PROPERTY INTERFACE_LINK_LIBRARIES "${torch_links}")

# A library built with the ABI from before GCC 5 has other symbols for every function that takes a std::string.
include(CheckCXXSourceCompiles)
set(CMAKE_REQUIRED_LIBRARIES rondo_torch)
set(CMAKE_REQUIRED_FLAGS "-std=c++17 -w")
string(MD5 torch_key "${torch_library} ${torch_version}")
check_cxx_source_compiles("
    #include <c10/util/Exception.h>
    int main() { throw c10::Error(c10::SourceLocation {}, std::string()); }" RONDO_TORCH_LINKS_${torch_key})
unset(CMAKE_REQUIRED_LIBRARIES)
unset(CMAKE_REQUIRED_FLAGS)
if(NOT RONDO_TORCH_LINKS_${torch_key})
    message(FATAL_ERROR "A small program does not link with ${torch_library}. Most often that LibTorch was built with the C++ ABI from before "
        "GCC 5, which Qt cannot be combined with: take the build named \"cxx11 ABI\" (from 2.7 on there is no other). "
        "Details are in ${CMAKE_BINARY_DIR}/CMakeFiles/CMakeError.log or CMakeConfigureLog.yaml.")
endif()
