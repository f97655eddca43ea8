// Typical use of the library; parsed by rules/headers/check.sh, never built.
#include <mongoose.h>

static void handle(mg_connection *Connection, int Event, void *Data) {
  if (Event != MG_EV_HTTP_MSG)
    return;
  auto *Message = static_cast<mg_http_message *>(Data);
  char Name[64];
  mg_http_get_var(&Message->query, "name", Name, sizeof(Name));
  if (mg_match(Message->uri, mg_str("/api/#"), nullptr))
    mg_http_reply(Connection, 200, "", "{\"name\": \"%s\"}", Name);
}

int main() {
  mg_mgr Manager;
  mg_mgr_init(&Manager);
  mg_http_listen(&Manager, "http://localhost:8000", handle, nullptr);
  for (;;)
    mg_mgr_poll(&Manager, 1000);
}
