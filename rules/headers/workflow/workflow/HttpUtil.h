// Part of our declarations of C++ Workflow: the names, classes and signatures
// that user code meets, none of the library.
#pragma once
#include <workflow/WFTaskFactory.h>
