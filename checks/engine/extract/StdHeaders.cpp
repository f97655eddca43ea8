//===- StdHeaders.cpp - Which standard header declares a name -------------===//

#include "extract/StdHeaders.h"
#include "llvm/ADT/StringMap.h"

namespace backlint::extract {

/// A header and the names that code takes from it, separated by blanks.
struct Declares {
  const char *Header, *Names;
};

static constexpr Declares Table[] = {
    {"algorithm",
     "sort stable_sort find find_if find_if_not count count_if for_each "
     "transform copy copy_if remove remove_if replace replace_if reverse "
     "any_of all_of none_of min max clamp min_element max_element equal "
     "lower_bound upper_bound binary_search unique fill generate shuffle "
     "rotate search"},
    {"any", "any any_cast"},
    {"array", "array"},
    {"atomic", "atomic atomic_bool atomic_int atomic_flag"},
    {"bitset", "bitset"},
    {"chrono", "chrono"},
    {"condition_variable", "condition_variable condition_variable_any"},
    {"coroutine", "coroutine_handle suspend_always suspend_never"},
    {"cstdint",
     "int8_t int16_t int32_t int64_t uint8_t uint16_t uint32_t uint64_t "
     "intptr_t uintptr_t"},
    {"cstdio", "printf fprintf snprintf sprintf puts fputs FILE remove rename"},
    {"cstdlib",
     "getenv atoi atol atof strtol strtoul strtod abort exit system rand "
     "srand malloc free"},
    {"cstring",
     "strlen strcmp strncmp strcpy strncpy strcat strstr strchr memcpy memset "
     "memcmp memmove strerror"},
    {"ctime", "time_t tm time localtime gmtime mktime strftime"},
    {"deque", "deque"},
    {"exception", "exception exception_ptr current_exception terminate"},
    {"filesystem", "filesystem"},
    {"format", "format format_to vformat make_format_args"},
    {"fstream", "ifstream ofstream fstream filebuf"},
    {"functional",
     "function bind ref cref hash less greater plus mem_fn reference_wrapper "
     "invoke placeholders"},
    {"future", "future promise async shared_future packaged_task launch"},
    {"initializer_list", "initializer_list"},
    {"iomanip", "setw setfill setprecision put_time get_time quoted"},
    {"iostream", "cout cerr cin clog endl flush"},
    {"istream", "istream"},
    {"iterator",
     "back_inserter inserter front_inserter istream_iterator ostream_iterator "
     "istreambuf_iterator next prev advance distance make_move_iterator"},
    {"limits", "numeric_limits"},
    {"list", "list"},
    {"map", "map multimap"},
    {"memory",
     "unique_ptr shared_ptr weak_ptr make_unique make_shared "
     "enable_shared_from_this static_pointer_cast dynamic_pointer_cast "
     "allocator default_delete"},
    {"mutex",
     "mutex recursive_mutex timed_mutex lock_guard unique_lock scoped_lock "
     "once_flag call_once"},
    {"numeric", "accumulate iota inner_product partial_sum reduce"},
    {"optional", "optional nullopt make_optional nullopt_t"},
    {"ostream", "ostream"},
    {"queue", "queue priority_queue"},
    {"random", "mt19937 mt19937_64 random_device uniform_int_distribution "
               "uniform_real_distribution default_random_engine"},
    {"ranges", "ranges views"},
    {"regex", "regex smatch cmatch regex_match regex_search regex_replace "
              "sregex_iterator"},
    {"set", "set multiset"},
    {"shared_mutex", "shared_mutex shared_lock"},
    {"span", "span"},
    {"sstream", "stringstream ostringstream istringstream stringbuf "
                "basic_stringstream basic_ostringstream basic_istringstream"},
    {"stack", "stack"},
    {"stdexcept",
     "runtime_error logic_error invalid_argument out_of_range length_error "
     "domain_error overflow_error range_error"},
    {"string",
     "string wstring basic_string to_string stoi stol stoll stoul stoull stof "
     "stod getline char_traits u8string"},
    {"string_view", "string_view basic_string_view wstring_view"},
    {"system_error", "error_code error_condition system_error errc"},
    {"thread", "thread jthread this_thread"},
    {"tuple", "tuple make_tuple tie get forward_as_tuple apply"},
    {"type_traits",
     "enable_if enable_if_t is_same is_same_v is_base_of is_base_of_v decay "
     "decay_t remove_reference conditional conditional_t is_integral "
     "is_convertible true_type false_type"},
    {"typeinfo", "type_info"},
    {"unordered_map", "unordered_map unordered_multimap"},
    {"unordered_set", "unordered_set unordered_multiset"},
    {"utility", "pair make_pair move forward swap exchange declval"},
    {"variant", "variant visit get_if holds_alternative monostate"},
    {"vector", "vector"},
};

llvm::StringRef standardHeader(llvm::StringRef Name) {
  static const llvm::StringMap<llvm::StringRef> Known = [] {
    llvm::StringMap<llvm::StringRef> Result;
    for (const Declares &D : Table) {
      llvm::StringRef Rest = D.Names;
      while (!Rest.empty()) {
        auto [Word, More] = Rest.split(' ');
        Result.try_emplace(Word, D.Header);
        Rest = More.ltrim();
      }
    }
    return Result;
  }();
  auto Found = Known.find(Name);
  return Found == Known.end() ? llvm::StringRef() : Found->second;
}

} // namespace backlint::extract
