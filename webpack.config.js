/**
 * Two pages: the task pane that ships (dist/) and the workbench that tries it without Excel (out/workbench/).
 *   npm run build                  the task pane for the server of ADDIN_ORIGIN
 *   npm start                      the workbench at http://localhost:3000, offline
 *   npm run start:excel            the task pane at https://localhost:3000 for Excel
 */
const { readdirSync } = require("node:fs");
const { join } = require("node:path");
const CopyPlugin = require("copy-webpack-plugin");
const HtmlPlugin = require("html-webpack-plugin");

const PORT = 3000;
const at = (...parts) => join(__dirname, ...parts);

const swc = {
  test: /\.tsx?$/u,
  exclude: /node_modules/u,
  use: {
    loader: "swc-loader",
    options: {
      jsc: {
        parser: { syntax: "typescript", tsx: true },
        transform: { react: { runtime: "automatic" } },
        target: "es2022",
      },
    },
  },
};

const base = (mode, folder) => ({
  mode,
  target: "web",
  devtool: mode === "production" ? false : "source-map",
  output: {
    path: folder,
    filename: "[name].[contenthash:8].js",
    chunkFilename: "[name].[contenthash:8].js",
    assetModuleFilename: "[name].[hash:8][ext]",
    publicPath: "",
    // scripts/writeManifest.ts has written the manifest before.
    clean: { keep: /manifest\.xml$/u },
  },
  resolve: { extensions: [".tsx", ".ts", ".js"] },
  module: {
    rules: [swc, { test: /\.css$/u, type: "asset/resource" }, { test: /\.wasm$/u, type: "asset/resource" }],
  },
  performance: { hints: false },
});

/** Libraries change seldom: a chunk of their own stays in the browser's cache over our releases. */
const splitChunks = {
  cacheGroups: { libraries: { test: /node_modules/u, name: "libraries", chunks: "initial" } },
};

const icons = { from: at("assets/icons/*.png"), to: "assets/icons/[name][ext]" };

function taskpane(mode, isServed) {
  const connect = isServed ? "'self' ws://localhost:* wss://localhost:*" : "'none'";
  return {
    ...base(mode, at("dist")),
    name: "taskpane",
    entry: { taskpane: at("src/taskpane.tsx"), support: at("src/pane/supportPage.ts") },
    optimization: { splitChunks },
    plugins: [
      new HtmlPlugin({
        template: at("src/pane/taskpane.html"),
        filename: "taskpane.html",
        chunks: ["taskpane"],
        connect,
      }),
      new HtmlPlugin({
        template: at("src/pane/support.html"),
        filename: "support.html",
        chunks: ["support"],
      }),
      new CopyPlugin({ patterns: [icons] }),
    ],
  };
}

/** The names of the sample workbooks: the page offers what lies in the folder. */
const samples = () => readdirSync(at("assets/samples")).filter((file) => file.endsWith(".xlsx"));

function workbench(mode) {
  return {
    ...base(mode, at("out/workbench")),
    name: "workbench",
    entry: { workbench: at("src/workbench/main.tsx") },
    optimization: { splitChunks },
    plugins: [
      new HtmlPlugin({
        template: at("src/workbench/workbench.html"),
        filename: "index.html",
        samples: samples(),
      }),
      new CopyPlugin({
        patterns: [
          icons,
          { from: at("assets/samples/*.xlsx"), to: "samples/[name][ext]" },
          {
            from: at("node_modules/@microsoft/office-js/dist/excel-web-16.00.debug.js"),
            to: "office/excel-web.js",
          },
          { from: at("node_modules/@fortune-sheet/react/dist/index.css"), to: "fortune-sheet.css" },
        ],
      }),
    ],
  };
}

/** Certificates that Excel trusts; made on the first run and asked for once by the system. */
async function certificates() {
  const { getHttpsServerOptions } = require("office-addin-dev-certs");
  const { ca, key, cert } = await getHttpsServerOptions();
  return { type: "https", options: { ca, key, cert } };
}

module.exports = async (env, { mode = "development" }) => {
  const isServed = Boolean(env.WEBPACK_SERVE);
  const config = env.workbench ? workbench(mode) : taskpane(mode, isServed);
  if (!isServed) return config;
  return {
    ...config,
    devServer: {
      port: PORT,
      host: "localhost",
      server: env.workbench ? "http" : await certificates(),
      hot: false,
      static: false,
      headers: { "Cache-Control": "no-store" },
    },
  };
};
