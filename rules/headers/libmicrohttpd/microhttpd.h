/* Part of our declarations of GNU libmicrohttpd: the names, types and signatures that
   user code meets, none of the library. Finished by hand. */
#ifndef MHD_MICROHTTPD_H
#define MHD_MICROHTTPD_H
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <sys/socket.h>
#include <sys/types.h>
#include <unistd.h>

#ifdef __cplusplus
extern "C" {
#endif
#define MHD_VERSION 0x00097500
#define MHD_SIZE_UNKNOWN ((uint64_t)-1LL)
enum MHD_Result { MHD_NO = 0, MHD_YES = 1 };
#define MHD_HTTP_OK 200
#define MHD_HTTP_CREATED 201
#define MHD_HTTP_NO_CONTENT 204
#define MHD_HTTP_MOVED_PERMANENTLY 301
#define MHD_HTTP_FOUND 302
#define MHD_HTTP_SEE_OTHER 303
#define MHD_HTTP_BAD_REQUEST 400
#define MHD_HTTP_UNAUTHORIZED 401
#define MHD_HTTP_FORBIDDEN 403
#define MHD_HTTP_NOT_FOUND 404
#define MHD_HTTP_METHOD_NOT_ALLOWED 405
#define MHD_HTTP_CONTENT_TOO_LARGE 413
#define MHD_HTTP_INTERNAL_SERVER_ERROR 500
#define MHD_HTTP_METHOD_GET "GET"
#define MHD_HTTP_METHOD_POST "POST"
#define MHD_HTTP_METHOD_PUT "PUT"
#define MHD_HTTP_METHOD_DELETE "DELETE"
#define MHD_HTTP_HEADER_CONTENT_TYPE "Content-Type"
#define MHD_HTTP_HEADER_CONTENT_LENGTH "Content-Length"
#define MHD_HTTP_HEADER_LOCATION "Location"
#define MHD_HTTP_HEADER_AUTHORIZATION "Authorization"
#define MHD_HTTP_HEADER_COOKIE "Cookie"
#define MHD_HTTP_HEADER_SET_COOKIE "Set-Cookie"
#define MHD_HTTP_HEADER_HOST "Host"
#define MHD_HTTP_HEADER_USER_AGENT "User-Agent"
struct MHD_Daemon;
struct MHD_Connection;
struct MHD_Response;
struct MHD_PostProcessor;
enum MHD_FLAG { MHD_NO_FLAG = 0, MHD_USE_DEBUG = 1, MHD_USE_TLS = 2, MHD_USE_SSL = 2, MHD_USE_THREAD_PER_CONNECTION = 4, MHD_USE_INTERNAL_POLLING_THREAD = 8, MHD_USE_SELECT_INTERNALLY = 8, MHD_USE_EPOLL = 512, MHD_USE_AUTO = 65536, MHD_USE_ERROR_LOG = 1 };
enum MHD_OPTION { MHD_OPTION_END = 0, MHD_OPTION_CONNECTION_MEMORY_LIMIT = 1, MHD_OPTION_CONNECTION_LIMIT = 2, MHD_OPTION_CONNECTION_TIMEOUT = 3, MHD_OPTION_NOTIFY_COMPLETED = 4, MHD_OPTION_HTTPS_MEM_KEY = 8, MHD_OPTION_HTTPS_MEM_CERT = 9, MHD_OPTION_THREAD_POOL_SIZE = 14 };
enum MHD_ValueKind { MHD_RESPONSE_HEADER_KIND = 0, MHD_HEADER_KIND = 1, MHD_COOKIE_KIND = 2, MHD_POSTDATA_KIND = 4, MHD_GET_ARGUMENT_KIND = 8, MHD_FOOTER_KIND = 16 };
enum MHD_RequestTerminationCode { MHD_REQUEST_TERMINATED_COMPLETED_OK = 0, MHD_REQUEST_TERMINATED_WITH_ERROR = 1 };
enum MHD_ResponseMemoryMode { MHD_RESPMEM_PERSISTENT, MHD_RESPMEM_MUST_FREE, MHD_RESPMEM_MUST_COPY };
enum MHD_ConnectionInfoType { MHD_CONNECTION_INFO_CLIENT_ADDRESS = 2 };
union MHD_ConnectionInfo { struct sockaddr *client_addr; };
typedef enum MHD_Result (*MHD_AcceptPolicyCallback)(void *cls, const struct sockaddr *addr, socklen_t addrlen);
typedef enum MHD_Result (*MHD_AccessHandlerCallback)(void *cls, struct MHD_Connection *connection, const char *url, const char *method, const char *version, const char *upload_data, size_t *upload_data_size, void **con_cls);
typedef void (*MHD_RequestCompletedCallback)(void *cls, struct MHD_Connection *connection, void **con_cls, enum MHD_RequestTerminationCode toe);
typedef enum MHD_Result (*MHD_KeyValueIterator)(void *cls, enum MHD_ValueKind kind, const char *key, const char *value);
typedef enum MHD_Result (*MHD_PostDataIterator)(void *cls, enum MHD_ValueKind kind, const char *key, const char *filename, const char *content_type, const char *transfer_encoding, const char *data, uint64_t off, size_t size);
struct MHD_Daemon *MHD_start_daemon(unsigned int flags, uint16_t port, MHD_AcceptPolicyCallback apc, void *apc_cls, MHD_AccessHandlerCallback dh, void *dh_cls, ...);
void MHD_stop_daemon(struct MHD_Daemon *daemon);
int MHD_get_connection_values(struct MHD_Connection *connection, enum MHD_ValueKind kind, MHD_KeyValueIterator iterator, void *iterator_cls);
const char *MHD_lookup_connection_value(struct MHD_Connection *connection, enum MHD_ValueKind kind, const char *key);
enum MHD_Result MHD_lookup_connection_value_n(struct MHD_Connection *connection, enum MHD_ValueKind kind, const char *key, size_t key_size, const char **value_ptr, size_t *value_size_ptr);
const union MHD_ConnectionInfo *MHD_get_connection_info(struct MHD_Connection *connection, enum MHD_ConnectionInfoType info_type, ...);
enum MHD_Result MHD_queue_response(struct MHD_Connection *connection, unsigned int status_code, struct MHD_Response *response);
struct MHD_Response *MHD_create_response_from_buffer(size_t size, void *buffer, enum MHD_ResponseMemoryMode mode);
struct MHD_Response *MHD_create_response_from_buffer_static(size_t size, const void *buffer);
struct MHD_Response *MHD_create_response_from_buffer_copy(size_t size, const void *buffer);
struct MHD_Response *MHD_create_response_from_data(size_t size, void *data, int must_free, int must_copy);
struct MHD_Response *MHD_create_response_from_fd(size_t size, int fd);
void MHD_destroy_response(struct MHD_Response *response);
enum MHD_Result MHD_add_response_header(struct MHD_Response *response, const char *header, const char *content);
struct MHD_PostProcessor *MHD_create_post_processor(struct MHD_Connection *connection, size_t buffer_size, MHD_PostDataIterator iter, void *iter_cls);
enum MHD_Result MHD_post_process(struct MHD_PostProcessor *pp, const char *post_data, size_t post_data_len);
enum MHD_Result MHD_destroy_post_processor(struct MHD_PostProcessor *pp);
char *MHD_basic_auth_get_username_password(struct MHD_Connection *connection, char **password);
enum MHD_Result MHD_queue_basic_auth_fail_response(struct MHD_Connection *connection, const char *realm, struct MHD_Response *response);
char *MHD_digest_auth_get_username(struct MHD_Connection *connection);
int MHD_digest_auth_check(struct MHD_Connection *connection, const char *realm, const char *username, const char *password, unsigned int nonce_timeout);
size_t MHD_http_unescape(char *val);
void MHD_free(void *ptr);
#ifdef __cplusplus
}
#endif
#endif
