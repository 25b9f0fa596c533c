# 台账 taizhang. `make` alone lists what there is; `make site` and `make test` need nothing set up.

PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
SITE_READY := $(VENV)/.site-ready
TEST_READY := $(VENV)/.test-ready
OTHER_PAGEFIND := .cache/pagefind-extended
# WHEELS=folder installs from that folder and asks no index: for machines without a network.
WHEELS ?=
PIP := $(BIN)/python -m pip --quiet --disable-pip-version-check
INSTALL := $(PIP) install $(if $(WHEELS),--no-index --find-links "$(WHEELS)")
COMPILE := $(BIN)/uv pip compile --quiet --universal --python-version 3.11 --generate-hashes \
	--no-header --no-annotate --no-emit-index-url --no-emit-find-links --group build

.DEFAULT_GOAL := help
.DELETE_ON_ERROR:
.PHONY: help site test serve practice pictures check verify accessibility lighthouse typing bench bench-search fmt lint \
	lock bless clean publish sbom wheels

help: ## 列出所有命令 / list these commands
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-14s%s\n", $$1, $$2 }' Makefile

site: $(SITE_READY) ## 生成网站 / build the site
	@$(BIN)/taizhang build $(SITE_ARGS)

test: $(TEST_READY) ## 运行全部测试 / run all tests
	@$(BIN)/python tests/browser/chromium.py
	@$(BIN)/python -m pytest --numprocesses auto --dist loadfile $(PYTEST_ARGS)

serve: $(SITE_READY) ## 本地预览，保存即刷新 / preview with live reload
	@$(BIN)/taizhang serve $(SERVE_ARGS)

practice: $(SITE_READY) ## 做一个练习文件夹，跟着编辑手册走一遍 / a folder to try the guide in
	@$(BIN)/python tests/guide/practice.py practice

pictures: $(TEST_READY) ## 重拍编辑手册里的图 / take the pictures of the guide anew
	@$(BIN)/python tests/browser/chromium.py
	@$(BIN)/python -m tests.guide.pictures

# Records first: they are what most changes touch. The sub-make keeps this order under -j.
check: $(TEST_READY) ## 检查记录、格式和代码 / check records, format and code
	@$(BIN)/taizhang check
	@$(BIN)/taizhang fmt --check
	@$(MAKE) --no-print-directory lint
	@echo '检查通过：记录、格式和代码都没有错误。/ All checks passed: records, format and code.'

# The site as it will be published; the figures of the accessibility statement come from here.
verify: $(TEST_READY) ## 检查已生成的网站 / check the built site
	@$(BIN)/python tests/browser/chromium.py
	@$(BIN)/python -m pytest --site site tests/site $(PYTEST_ARGS)

accessibility: $(TEST_READY) ## 每种页面、每种显示都查一遍，写进无障碍声明 / every kind of page in every look
	@$(BIN)/python tests/browser/chromium.py
	@$(BIN)/python -m pytest --site site --full tests/site/test_html_validity.py tests/browser/pages/test_axe.py $(PYTEST_ARGS)

lighthouse: $(TEST_READY) ## 用 Lighthouse 测主要页面，需要 Node / measure main pages, needs Node
	@$(BIN)/python tests/browser/chromium.py
	@$(BIN)/python -m tests.site.lighthouse.measure

typing: $(TEST_READY) ## 问 VS Code 的语言服务打字时列出什么，需要 Node / what VS Code offers, needs Node
	@$(BIN)/python -m tests.typing_help

bench: $(TEST_READY) ## 测量生成网站的用时 / time the build
	@$(BIN)/python -m tests.bench $(BENCH_ARGS)

bench-search: $(TEST_READY) ## 比较三种搜索 / compare three searches
	@$(BIN)/python tests/browser/chromium.py
	@$(PIP) install --require-hashes --target $(OTHER_PAGEFIND) --upgrade \
		--requirement tests/bench_search/requirements.lock
	@$(BIN)/python -m tests.bench_search $(BENCH_ARGS)

fmt: $(TEST_READY) ## 按规范排版记录和代码 / write records and code in canonical form
	@$(BIN)/taizhang fmt
	@$(BIN)/ruff check --quiet --select I --fix
	@$(BIN)/ruff format --quiet

lint: $(TEST_READY) ## 只检查代码 / check the code only
	@$(BIN)/ruff check --quiet
	@$(BIN)/ruff format --quiet --check
	@$(BIN)/mypy
	@said=$$($(BIN)/lint-imports --no-logo) || { echo "$$said"; exit 1; }
	@$(BIN)/python tests/acceptance/module_sizes.py generator tests

lock: $(TEST_READY) ## 更新依赖锁定文件 / renew the locked requirements
	@$(COMPILE) $(LOCK_ARGS) pyproject.toml --output-file requirements.lock
	@$(COMPILE) $(LOCK_ARGS) --extra test --constraint requirements.lock \
		pyproject.toml --output-file requirements-test.lock

publish: $(SITE_READY) ## 发布网站 / publish the site: make publish TARGET=/srv/zwgk
	@$(BIN)/taizhang publish "$(TARGET)" $(PUBLISH_ARGS)

sbom: $(SITE_READY) ## 列出所用的库和全部文件 / list libraries and files of the site
	@$(BIN)/taizhang sbom --output sbom.json

wheels: $(SITE_READY) ## 下载所用的库，供断网的机器安装 / fetch libraries for machines without a network
	@$(PIP) download --require-hashes --requirement requirements-test.lock --dest wheels

bless: $(TEST_READY) ## 接受新的样板文件，单独提交 / accept new golden files; commit them alone
	@TAIZHANG_BLESS=1 $(BIN)/python -m pytest -m golden

clean: ## 删除网站和缓存，保留 .venv / remove the site and caches, keep .venv
	@rm -rf site .staging build dist *.egg-info test-results
	@rm -rf .cache .hypothesis .import_linter_cache .mypy_cache .pytest_cache .ruff_cache
	@find generator tests -name __pycache__ -type d -prune -exec rm -rf {} +

# The test environment is the site environment and more, so `make -j site test` never has two
# pips in one folder. A stamp is written last: an interrupted installation is done again.
$(TEST_READY): requirements-test.lock $(SITE_READY)
	@echo '正在安装测试工具…… / Installing the test tools ...'
	@$(INSTALL) --require-hashes --requirement requirements-test.lock
	@touch $@

$(SITE_READY): requirements.lock pyproject.toml | $(BIN)/python
	@echo '正在安装所需的库…… / Installing what the generator needs ...'
	@$(INSTALL) --require-hashes --requirement requirements.lock
	@$(INSTALL) --no-deps --no-build-isolation --editable .
	@touch $@

$(BIN)/python:
	@sh .ci/create-environment "$(PYTHON)" $(VENV)
