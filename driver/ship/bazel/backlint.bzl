"""An aspect that reviews C++ targets: each source is read in an action of its own.

    bazel build //server --aspects=@backlint//:backlint.bzl%backlint_aspect \
        --output_groups=backlint

writes bazel-bin/server/server.backlint.sarif. Findings fail the build from the
level on that --define=backlint_fail_level=warning names; without, they do not.
"""

load("@bazel_tools//tools/cpp:toolchain_utils.bzl", "find_cpp_toolchain")

BacklintInfo = provider(
    "What has been read of a target and of all that it depends on.",
    fields = {
        "units": "depset of units",
        "sources": "depset of the sources and headers they were made of",
    },
)

_EXTENSIONS = ["cc", "cpp", "cxx", "c++", "C"]

# A sandbox is made of links into the workspace, and backlint looks through
# links: the project begins where the first source really lies.
_ROOT = """
tool=$1 source=$2; shift 2
root=$(readlink -f "$source"); root=${root%/"$source"}
"""
_EXTRACT = _ROOT + """
unit=$1; shift
exec "$tool" extract "$source" --root "$root" -o "$unit" -j 1 --no-cache --quiet -- "$@"
"""
_LINK = _ROOT + """
report=$1 level=$2; shift 2
exec "$tool" link "$@" --root "$root" --output "sarif=$report" --output console=- --fail-level "$level"
"""

def _compile_flags(ctx, compilation):
    toolchain = find_cpp_toolchain(ctx)
    features = cc_common.configure_features(
        ctx = ctx,
        cc_toolchain = toolchain,
        requested_features = ctx.features,
        unsupported_features = ctx.disabled_features,
    )
    variables = cc_common.create_compile_variables(
        feature_configuration = features,
        cc_toolchain = toolchain,
        user_compile_flags = ctx.fragments.cpp.copts + ctx.fragments.cpp.cxxopts +
                             getattr(ctx.rule.attr, "copts", []),
        include_directories = compilation.includes,
        quote_include_directories = compilation.quote_includes,
        system_include_directories = compilation.system_includes,
        preprocessor_defines = depset(transitive = [
            compilation.defines,
            compilation.local_defines,
        ]),
    )
    return cc_common.get_memory_inefficient_command_line(
        feature_configuration = features,
        action_name = "c++-compile",
        variables = variables,
    )

def _read(ctx, source, compilation, flags):
    unit = ctx.actions.declare_file("{}.backlint/{}.blir".format(ctx.label.name, source.short_path))
    ctx.actions.run_shell(
        mnemonic = "BacklintExtract",
        progress_message = "backlint: reading %s" % source.short_path,
        inputs = depset([source], transitive = [compilation.headers]),
        tools = [ctx.executable._backlint],
        outputs = [unit],
        command = _EXTRACT,
        arguments = [ctx.executable._backlint.path, source.path, unit.path] + flags,
    )
    return unit

def _backlint_aspect_impl(target, ctx):
    if CcInfo not in target or target.label.workspace_name:
        return []
    compilation = target[CcInfo].compilation_context
    sources = [
        file
        for label in getattr(ctx.rule.attr, "srcs", [])
        for file in label.files.to_list()
        if file.is_source and file.extension in _EXTENSIONS
    ]
    flags = _compile_flags(ctx, compilation) if sources else []
    others = [
        dep[BacklintInfo]
        for dep in getattr(ctx.rule.attr, "deps", [])
        if BacklintInfo in dep
    ]
    units = depset(
        [_read(ctx, source, compilation, flags) for source in sources],
        transitive = [info.units for info in others],
    )
    read = depset(
        sources,
        transitive = [compilation.headers] + [info.sources for info in others],
    )
    if not sources:
        return [BacklintInfo(units = units, sources = read)]
    report = ctx.actions.declare_file(ctx.label.name + ".backlint.sarif")
    paths = ctx.actions.args()
    paths.add_all([
        ctx.executable._backlint.path,
        sources[0].path,
        report.path,
        ctx.var.get("backlint_fail_level", "none"),
    ])
    paths.add_all(units)
    ctx.actions.run_shell(
        mnemonic = "BacklintLink",
        progress_message = "backlint: reviewing %s" % ctx.label,
        inputs = depset(transitive = [units, read]),
        tools = [ctx.executable._backlint],
        outputs = [report],
        command = _LINK,
        arguments = [paths],
    )
    return [
        BacklintInfo(units = units, sources = read),
        OutputGroupInfo(backlint = depset([report])),
    ]

backlint_aspect = aspect(
    implementation = _backlint_aspect_impl,
    attr_aspects = ["deps"],
    attrs = {
        "_backlint": attr.label(
            default = Label("//:backlint"),
            allow_single_file = True,
            executable = True,
            cfg = "exec",
        ),
        "_cc_toolchain": attr.label(
            default = Label("@bazel_tools//tools/cpp:current_cc_toolchain"),
        ),
    },
    fragments = ["cpp"],
    toolchains = ["@bazel_tools//tools/cpp:toolchain_type"],
)
