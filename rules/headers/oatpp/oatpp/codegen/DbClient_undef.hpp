#undef PARAM
#undef PREPARE
#undef QUERY
