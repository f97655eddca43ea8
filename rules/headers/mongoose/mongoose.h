// Part of our declarations of Mongoose: the names, classes and signatures that
// user code meets, none of the library.
#pragma once
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif
#define MG_MAX_HTTP_HEADERS 30
struct mg_str {
  char *buf;
  size_t len;
};
struct mg_mgr;
struct mg_addr;
struct mg_connection {
  struct mg_connection *next;
  struct mg_mgr *mgr;
  unsigned long id;
  void *fn_data;
};
struct mg_mgr {
  struct mg_connection *conns;
  void *userdata;
};
struct mg_http_header {
  struct mg_str name, value;
};
struct mg_http_message {
  struct mg_str method, uri, query, proto;
  struct mg_http_header headers[MG_MAX_HTTP_HEADERS];
  struct mg_str body;
  struct mg_str head;
  struct mg_str message;
};
struct mg_http_part {
  struct mg_str name, filename, body;
};
struct mg_ws_message {
  struct mg_str data;
  uint8_t flags;
};
struct mg_http_serve_opts {
  const char *root_dir;
};
enum {
  MG_EV_ERROR,
  MG_EV_OPEN,
  MG_EV_POLL,
  MG_EV_ACCEPT,
  MG_EV_CLOSE,
  MG_EV_HTTP_HDRS,
  MG_EV_HTTP_MSG,
  MG_EV_WS_OPEN,
  MG_EV_WS_MSG,
};
typedef void (*mg_event_handler_t)(struct mg_connection *, int ev,
                                   void *ev_data);
#define mg_str(s) mg_str_s(s)
struct mg_str mg_str(const char *s);
struct mg_str mg_str_n(const char *s, size_t n);
struct mg_str mg_strdup(const struct mg_str s);
int mg_strcmp(const struct mg_str str1, const struct mg_str str2);
bool mg_match(struct mg_str str, struct mg_str pattern, struct mg_str *caps);
void mg_mgr_init(struct mg_mgr *);
void mg_mgr_poll(struct mg_mgr *, int ms);
void mg_mgr_free(struct mg_mgr *);
struct mg_connection *mg_http_listen(struct mg_mgr *, const char *url,
                                     mg_event_handler_t fn, void *fn_data);
struct mg_connection *mg_http_connect(struct mg_mgr *, const char *url,
                                      mg_event_handler_t fn, void *fn_data);
int mg_http_get_var(const struct mg_str *, const char *name, char *, size_t);
struct mg_str mg_http_var(struct mg_str buf, struct mg_str name);
struct mg_str *mg_http_get_header(struct mg_http_message *, const char *name);
void mg_http_creds(struct mg_http_message *, char *, size_t, char *, size_t);
size_t mg_http_next_multipart(struct mg_str, size_t, struct mg_http_part *);
int mg_url_decode(const char *s, size_t n, char *to, size_t to_len, int form);
char *mg_json_get_str(struct mg_str json, const char *path);
bool mg_json_get_num(struct mg_str json, const char *path, double *v);
long mg_json_get_long(struct mg_str json, const char *path, long dflt);
char *mg_mprintf(const char *fmt, ...);
size_t mg_snprintf(char *buf, size_t len, const char *fmt, ...);
size_t mg_printf(struct mg_connection *, const char *fmt, ...);
bool mg_send(struct mg_connection *, const void *, size_t);
void mg_http_reply(struct mg_connection *, int status_code, const char *headers,
                   const char *body_fmt, ...);
void mg_http_serve_dir(struct mg_connection *, struct mg_http_message *hm,
                       const struct mg_http_serve_opts *);
void mg_http_serve_file(struct mg_connection *, struct mg_http_message *hm,
                        const char *path, const struct mg_http_serve_opts *);
void mg_ws_upgrade(struct mg_connection *, struct mg_http_message *,
                   const char *fmt, ...);
size_t mg_ws_send(struct mg_connection *, const void *buf, size_t len, int op);
#ifdef __cplusplus
}
#endif
