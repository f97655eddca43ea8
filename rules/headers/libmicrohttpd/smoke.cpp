// Typical use of libmicrohttpd: one handler, a post processor, a list of headers.
#include <cstring>
#include <microhttpd.h>
#include <string>

static MHD_Result header(void *, MHD_ValueKind, const char *Key, const char *Value) { return Key && Value ? MHD_YES : MHD_NO; }
static MHD_Result part(void *To, MHD_ValueKind, const char *, const char *, const char *, const char *, const char *Data, uint64_t, size_t Size) {
  static_cast<std::string *>(To)->append(Data, Size);
  return MHD_YES;
}
static MHD_Result handle(void *, MHD_Connection *Connection, const char *Url, const char *, const char *, const char *Data, size_t *Size, void **) {
  std::string Body = std::string(Url) + std::string(Data, *Size);
  MHD_get_connection_values(Connection, MHD_HEADER_KIND, header, nullptr);
  MHD_PostProcessor *Post = MHD_create_post_processor(Connection, 1024, part, &Body);
  MHD_post_process(Post, Data, *Size);
  MHD_destroy_post_processor(Post);
  if (const char *Name = MHD_lookup_connection_value(Connection, MHD_GET_ARGUMENT_KIND, "name"))
    Body += Name;
  MHD_Response *Response = MHD_create_response_from_buffer(Body.size(), const_cast<char *>(Body.c_str()), MHD_RESPMEM_MUST_COPY);
  MHD_add_response_header(Response, MHD_HTTP_HEADER_CONTENT_TYPE, "text/plain");
  MHD_Result Result = MHD_queue_response(Connection, MHD_HTTP_OK, Response);
  MHD_destroy_response(Response);
  return Result;
}
int main() { MHD_stop_daemon(MHD_start_daemon(MHD_USE_AUTO | MHD_USE_INTERNAL_POLLING_THREAD, 8080, nullptr, nullptr, handle, nullptr, MHD_OPTION_END)); }
