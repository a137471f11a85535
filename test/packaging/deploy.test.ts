import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { startSandbox } from '../../sandbox/src/sandbox.ts';
import { settings } from '../../src/settings/settings.ts';
import { startGatewayAlone } from '../support/gateway.ts';

const folder = fileURLToPath(new URL('../../deploy/', import.meta.url));
const read = (file: string): string => readFileSync(`${folder}${file}`, 'utf8');
const has = (command: string, ...args: readonly string[]): boolean => spawnSync(command, args).status === 0;
const run = (command: string, ...args: readonly string[]) =>
  spawnSync(command, args, { cwd: folder, encoding: 'utf8' });

/** The names of all metrics that can exist. */
async function metricNames(): Promise<ReadonlySet<string>> {
  const sandbox = await startSandbox({ live: false, resources: 20 });
  const app = await startGatewayAlone(sandbox.url);
  const text = await (await fetch(`${app.url}/metrics`)).text();
  await app.close();
  await sandbox.close();
  const names = [...text.matchAll(/^# TYPE (\S+) (\S+)$/gm)].flatMap(([, name = '', type]) =>
    type === 'histogram' ? [`${name}_bucket`, `${name}_sum`, `${name}_count`] : [name],
  );
  return new Set([...names, 'waldur_graphql_redis_up']);
}

const metricsIn = (text: string): string[] => [
  ...new Set(text.match(/\b(?:waldur_graphql|process|nodejs)_[a-z0-9_]+\b/g) ?? []),
];

describe('the files for deployment', () => {
  it('name only metrics that exist, in the alert rules and on the dashboard', async () => {
    const names = await metricNames();
    for (const file of ['monitoring/alerts.yaml', 'monitoring/dashboard.json']) {
      const used = metricsIn(read(file));
      expect(used.length).toBeGreaterThan(8);
      expect(used.filter((name) => !names.has(name))).toEqual([]);
    }
  });

  it('set only settings that exist', () => {
    const files = ['compose/docker-compose.graphql.yml', 'systemd/waldur-graphql-gateway.service'];
    const used = [...files, 'helm/values.yaml', 'helm/templates/deployment.yaml'].flatMap((file) =>
      [...read(file).matchAll(/^\s+(?:- \{ name: |- name: )?([A-Z][A-Z0-9]*_[A-Z0-9_]+)[:,]/gm)].map(
        ([, name]) => name ?? '',
      ),
    );
    expect(used.length).toBeGreaterThan(8);
    expect(used.filter((name) => !(name in settings) && name !== 'NODE_ENV')).toEqual([]);
  });

  it.skipIf(!has('promtool', '--version'))(
    'have alert rules that Prometheus accepts, when it is set up as documented',
    () => {
      const place = mkdtempSync(join(tmpdir(), 'prometheus-'));
      const [, config = ''] = /^```yaml\n(.*?)^```$/ms.exec(read('README.md')) ?? [];
      const rules = '/etc/prometheus/waldur-graphql-gateway.yaml';
      expect(config).toContain(rules);
      writeFileSync(join(place, 'prometheus.yml'), config.replace(rules, `${folder}monitoring/alerts.yaml`));
      const { status, stdout, stderr } = run('promtool', 'check', 'config', join(place, 'prometheus.yml'));
      rmSync(place, { recursive: true });
      expect(`${stdout}${stderr}`).toMatch(/SUCCESS: \d+ rules found/);
      expect(status).toBe(0);
    },
  );

  it.skipIf(!has('promtool', '--version'))(
    'have alert rules that fire for problems, and only for these',
    () => {
      const { status, stdout, stderr } = run(
        'promtool',
        'test',
        'rules',
        '../test/packaging/alerts.test.yaml',
      );
      expect(status, `${stdout}${stderr}`).toBe(0);
    },
  );

  it('have an entry in the runbook and a test for each alert', () => {
    const alerts = [...read('monitoring/alerts.yaml').matchAll(/- alert: (\w+)/g)].map(
      ([, name = '']) => name,
    );
    expect(alerts.length).toBeGreaterThan(8);
    const runbook = /^## Runbook$.*/ms.exec(read('../docs/operations.md'))?.[0] ?? '';
    expect(alerts.filter((name) => !runbook.includes(`\`${name}\``))).toEqual([]);
    const tests = read('../test/packaging/alerts.test.yaml');
    expect(alerts.filter((name) => !tests.includes(`"${name}"`))).toEqual([]);
  });

  it.skipIf(!has('systemd-analyze', '--version'))('have a unit that systemd accepts', () => {
    const { stdout, stderr } = run('systemd-analyze', 'verify', 'systemd/waldur-graphql-gateway.service');
    // Where the program is not installed, this is its only message.
    const complaints = `${stdout}${stderr}`
      .split('\n')
      .filter((line) => line.includes('waldur-graphql-gateway'));
    expect(complaints.filter((line) => !line.includes('is not executable'))).toEqual([]);
  });
});

describe.skipIf(!has('helm', 'version'))('the Helm chart', () => {
  const template = (...args: readonly string[]) =>
    run('helm', 'template', 'graphql', 'helm', '--kube-version', '1.31.0', ...args);

  it('has no lint errors', () => {
    const { status, stdout } = run('helm', 'lint', '--strict', 'helm');
    expect(status, stdout).toBe(0);
  });

  it('renders all of its parts', () => {
    const all = [
      'autoscaling.enabled',
      'redis.enabled',
      'metrics.serviceMonitor.enabled',
      'metrics.prometheusRule.enabled',
      'metrics.dashboard.enabled',
      'ingress.enabled',
    ];
    const { status, stdout, stderr } = template(
      ...all.flatMap((name) => ['--set', `${name}=true`]),
      '--set',
      'ingress.host=waldur.example.org',
    );
    expect(status, stderr).toBe(0);
    const kinds = [...stdout.matchAll(/^kind: (\w+)$/gm)].map(([, kind]) => kind);
    for (const kind of [
      'ConfigMap',
      'Deployment',
      'HorizontalPodAutoscaler',
      'Ingress',
      'NetworkPolicy',
      'PodDisruptionBudget',
      'PrometheusRule',
      'Secret',
      'Service',
      'ServiceMonitor',
    ]) {
      expect(kinds).toContain(kind);
    }
    expect(stdout).toContain('runAsUser: 1000');
    expect(stdout).toContain('readOnlyRootFilesystem: true');
    // The files unchanged, with the values that Prometheus and Grafana fill in themselves.
    expect(stdout).toContain('alert: WaldurGraphqlUpstreamLost');
    expect(stdout).toContain('The gateway at {{ $labels.instance }} does not reach Waldur');
    const dashboard = /waldur-graphql-gateway\.json: (".*")$/m.exec(stdout)?.[1] ?? '""';
    expect(JSON.parse(JSON.parse(dashboard))).toEqual(JSON.parse(read('monitoring/dashboard.json')));
  });

  it('writes numbers in full, and refuses settings that do not exist', () => {
    const { stdout } = template(
      '--set',
      'settings.MAX_BODY_BYTES=1000000',
      '--set',
      'settings.ACCESS_LOG=false',
    );
    expect(stdout).toMatch(/name: MAX_BODY_BYTES\s+value: "1000000"/);
    expect(stdout).toMatch(/name: ACCESS_LOG\s+value: "false"/);
    const { status, stderr } = template('--set', 'settings.NO_SUCH_SETTING=1');
    expect(status).not.toBe(0);
    expect(stderr).toContain('NO_SUCH_SETTING');
  });

  it.each([
    ['replicas=3', 'replicas'],
    ['redis.enable=true', 'enable'],
    ['replicaCount=true', 'replicaCount'],
  ])('refuses values that do not exist: %s', (value, named) => {
    const { status, stderr } = template('--set', value);
    expect(status).not.toBe(0);
    expect(stderr).toContain(named);
  });
});
