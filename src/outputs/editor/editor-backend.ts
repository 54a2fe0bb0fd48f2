/** Where the editor keeps its work. */
export interface EditorBackend {
  /** As Sveltia CMS wants it. */
  readonly options: { readonly name: string; readonly repo: string; readonly [option: string]: unknown };
  /** Whether somebody has set up a host; without one the editor opens a folder of this machine alone. */
  readonly isRemote: boolean;
  /** Whether each change goes by a branch of its own and is looked at before it is published. */
  readonly hasWorkflow: boolean;
  /** Hosts that the editor talks to. */
  readonly hosts: readonly string[];
}

const defaultRoots = {
  github: 'https://api.github.com',
  gitlab: 'https://gitlab.com/api/v4',
  gitea: 'https://gitea.com/api/v1',
} as const;
type HostName = keyof typeof defaultRoots;
const isHostName = (name: string): name is HostName => Object.hasOwn(defaultRoots, name);

/** Settings of the environment; all may be missing. */
export type EditorSettings = Readonly<Record<string, string | undefined>>;

/** Opens no host: what stands in `repo` is only shown. */
const localOnly: EditorBackend = {
  options: { name: 'github', repo: 'may-nay/phong-chong-mua-ban-nguoi', branch: 'main', auth_methods: ['token'] },
  isRemote: false,
  hasWorkflow: false,
  hosts: [],
};

/** Reads the backend from `EDITOR_…` settings. Throws, in Vietnamese, for one that cannot work. */
export function editorBackend(settings: EditorSettings): EditorBackend {
  const name = settings['EDITOR_BACKEND'] ?? '';
  const repo = settings['EDITOR_REPO'] ?? '';
  if (name === '' && repo === '') return localOnly;
  if (!isHostName(name))
    throw new Error(`EDITOR_BACKEND là “${name}”, cần một trong: ${Object.keys(defaultRoots).join(', ')}.`);
  if (!/^[^/\s]+(?:\/[^/\s]+)+$/.test(repo))
    throw new Error(
      `EDITOR_REPO là “${repo}”, cần dạng chủ-kho/tên-kho, ví dụ truyen-thong/phong-chong-mua-ban-nguoi.`,
    );
  const apiRoot = settings['EDITOR_API_ROOT'] ?? defaultRoots[name];
  const baseUrl = settings['EDITOR_AUTH_URL'];
  const appId = settings['EDITOR_APP_ID'];
  const addresses = [apiRoot, ...(baseUrl ? [baseUrl] : [])];
  return {
    options: {
      name,
      repo,
      branch: settings['EDITOR_BRANCH'] ?? 'main',
      api_root: apiRoot,
      ...(baseUrl ? { base_url: baseUrl } : {}),
      ...(appId ? { app_id: appId } : {}),
      ...(appId && name === 'gitlab' ? { auth_type: 'pkce' } : {}),
      // Without its own address, signing in at GitHub would go by a third party; a token needs nobody.
      ...(baseUrl || (appId && name !== 'github') ? {} : { auth_methods: ['token'] }),
      commit_messages: {
        create: 'Thêm {{collection}}: “{{slug}}”',
        update: 'Sửa {{collection}}: “{{slug}}”',
        delete: 'Xóa {{collection}}: “{{slug}}”',
      },
    },
    isRemote: true,
    // The editor knows branches and review for these hosts only.
    hasWorkflow: name !== 'gitea' && settings['EDITOR_WORKFLOW'] !== 'off',
    hosts: [...new Set(addresses.map((address) => new URL(address).origin))],
  };
}
