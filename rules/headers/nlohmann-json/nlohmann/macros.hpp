// Part of our declarations of JSON for Modern C++ 3.11: the names, classes and signatures that
// user code meets, none of the library. Marked sections are generated from the
// API facts by rules/headers/generate.py; all else is finished by hand.
#pragma once
// The macros that write to_json and from_json for the members of a class.
#define BACKLINT_JSON_EXPAND(X) X
#define BACKLINT_JSON_PICK(_1,_2,_3,_4,_5,_6,_7,_8,_9,_10,_11,_12,_13,_14,_15,_16,_17,_18,_19,_20,NAME,...) NAME
#define BACKLINT_JSON_EACH1(F,A) F(A)
#define BACKLINT_JSON_EACH2(F,A,...) F(A) BACKLINT_JSON_EACH1(F,__VA_ARGS__)
#define BACKLINT_JSON_EACH3(F,A,...) F(A) BACKLINT_JSON_EACH2(F,__VA_ARGS__)
#define BACKLINT_JSON_EACH4(F,A,...) F(A) BACKLINT_JSON_EACH3(F,__VA_ARGS__)
#define BACKLINT_JSON_EACH5(F,A,...) F(A) BACKLINT_JSON_EACH4(F,__VA_ARGS__)
#define BACKLINT_JSON_EACH6(F,A,...) F(A) BACKLINT_JSON_EACH5(F,__VA_ARGS__)
#define BACKLINT_JSON_EACH7(F,A,...) F(A) BACKLINT_JSON_EACH6(F,__VA_ARGS__)
#define BACKLINT_JSON_EACH8(F,A,...) F(A) BACKLINT_JSON_EACH7(F,__VA_ARGS__)
#define BACKLINT_JSON_EACH9(F,A,...) F(A) BACKLINT_JSON_EACH8(F,__VA_ARGS__)
#define BACKLINT_JSON_EACH10(F,A,...) F(A) BACKLINT_JSON_EACH9(F,__VA_ARGS__)
#define BACKLINT_JSON_EACH11(F,A,...) F(A) BACKLINT_JSON_EACH10(F,__VA_ARGS__)
#define BACKLINT_JSON_EACH12(F,A,...) F(A) BACKLINT_JSON_EACH11(F,__VA_ARGS__)
#define BACKLINT_JSON_EACH13(F,A,...) F(A) BACKLINT_JSON_EACH12(F,__VA_ARGS__)
#define BACKLINT_JSON_EACH14(F,A,...) F(A) BACKLINT_JSON_EACH13(F,__VA_ARGS__)
#define BACKLINT_JSON_EACH15(F,A,...) F(A) BACKLINT_JSON_EACH14(F,__VA_ARGS__)
#define BACKLINT_JSON_EACH16(F,A,...) F(A) BACKLINT_JSON_EACH15(F,__VA_ARGS__)
#define BACKLINT_JSON_EACH17(F,A,...) F(A) BACKLINT_JSON_EACH16(F,__VA_ARGS__)
#define BACKLINT_JSON_EACH18(F,A,...) F(A) BACKLINT_JSON_EACH17(F,__VA_ARGS__)
#define BACKLINT_JSON_EACH19(F,A,...) F(A) BACKLINT_JSON_EACH18(F,__VA_ARGS__)
#define BACKLINT_JSON_EACH20(F,A,...) F(A) BACKLINT_JSON_EACH19(F,__VA_ARGS__)
#define BACKLINT_JSON_EACH(F,...) BACKLINT_JSON_PICK(__VA_ARGS__,BACKLINT_JSON_EACH20,BACKLINT_JSON_EACH19,BACKLINT_JSON_EACH18,BACKLINT_JSON_EACH17,BACKLINT_JSON_EACH16,BACKLINT_JSON_EACH15,BACKLINT_JSON_EACH14,BACKLINT_JSON_EACH13,BACKLINT_JSON_EACH12,BACKLINT_JSON_EACH11,BACKLINT_JSON_EACH10,BACKLINT_JSON_EACH9,BACKLINT_JSON_EACH8,BACKLINT_JSON_EACH7,BACKLINT_JSON_EACH6,BACKLINT_JSON_EACH5,BACKLINT_JSON_EACH4,BACKLINT_JSON_EACH3,BACKLINT_JSON_EACH2,BACKLINT_JSON_EACH1,0)(F,__VA_ARGS__)
#define BACKLINT_JSON_TO(v1) nlohmann_json_j[#v1] = nlohmann_json_t.v1;
#define BACKLINT_JSON_FROM(v1) nlohmann_json_j.at(#v1).get_to(nlohmann_json_t.v1);
#define BACKLINT_JSON_FROM_DEFAULT(v1)                                         \
  nlohmann_json_t.v1 = nlohmann_json_j.value(#v1, nlohmann_json_default_obj.v1);
#define NLOHMANN_DEFINE_TYPE_INTRUSIVE(Type, ...)                              \
  friend void to_json(nlohmann::json &nlohmann_json_j, const Type &nlohmann_json_t) { BACKLINT_JSON_EACH(BACKLINT_JSON_TO, __VA_ARGS__) } \
  friend void from_json(const nlohmann::json &nlohmann_json_j, Type &nlohmann_json_t) { BACKLINT_JSON_EACH(BACKLINT_JSON_FROM, __VA_ARGS__) }
#define NLOHMANN_DEFINE_TYPE_INTRUSIVE_WITH_DEFAULT(Type, ...)                 \
  friend void to_json(nlohmann::json &nlohmann_json_j, const Type &nlohmann_json_t) { BACKLINT_JSON_EACH(BACKLINT_JSON_TO, __VA_ARGS__) } \
  friend void from_json(const nlohmann::json &nlohmann_json_j, Type &nlohmann_json_t) { const Type nlohmann_json_default_obj{}; BACKLINT_JSON_EACH(BACKLINT_JSON_FROM_DEFAULT, __VA_ARGS__) }
#define NLOHMANN_DEFINE_TYPE_NON_INTRUSIVE(Type, ...)                          \
  inline void to_json(nlohmann::json &nlohmann_json_j, const Type &nlohmann_json_t) { BACKLINT_JSON_EACH(BACKLINT_JSON_TO, __VA_ARGS__) } \
  inline void from_json(const nlohmann::json &nlohmann_json_j, Type &nlohmann_json_t) { BACKLINT_JSON_EACH(BACKLINT_JSON_FROM, __VA_ARGS__) }
#define NLOHMANN_DEFINE_TYPE_NON_INTRUSIVE_WITH_DEFAULT(Type, ...)             \
  inline void to_json(nlohmann::json &nlohmann_json_j, const Type &nlohmann_json_t) { BACKLINT_JSON_EACH(BACKLINT_JSON_TO, __VA_ARGS__) } \
  inline void from_json(const nlohmann::json &nlohmann_json_j, Type &nlohmann_json_t) { const Type nlohmann_json_default_obj{}; BACKLINT_JSON_EACH(BACKLINT_JSON_FROM_DEFAULT, __VA_ARGS__) }
#define NLOHMANN_JSON_SERIALIZE_ENUM(ENUM_TYPE, ...)                           \
  inline void to_json(nlohmann::json &j, const ENUM_TYPE &e) { static const std::pair<ENUM_TYPE, nlohmann::json> m[] = __VA_ARGS__; static_cast<void>(e); j = m[0].second; } \
  inline void from_json(const nlohmann::json &j, ENUM_TYPE &e) { static const std::pair<ENUM_TYPE, nlohmann::json> m[] = __VA_ARGS__; static_cast<void>(j); e = m[0].first; }
