// Part of our declarations of Poco and Poco::Net: the names, classes and signatures
// that user code meets, none of the library. Finished by hand.
#pragma once
#include <Poco/Net/HTTPServer.h>
