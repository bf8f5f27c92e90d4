import { Controller, HttpCode, Post } from '@nestjs/common';
import { ApiBody, ApiQuery, ApiTags } from '@nestjs/swagger';
import type { Choices } from '../../contract/queries/choices.js';
import type { QueryParameters } from '../../contract/queries/query-parameters.js';
import { checkDesign } from '../../contract/design/check-design.js';
import { DESIGN_EXAMPLES } from '../../contract/design/design-examples.js';
import { DesignDto } from '../../contract/design/design.dto.js';
import type { Design } from '../../domain/input/design.js';
import type { Detail } from '../../domain/detail.js';
import type { Saying } from '../../report/saying.js';
import { rulesForReport } from '../../report/formats/rules-for-report.js';
import { sayReviewedFile } from '../../report/review/reviewed-file.js';
import { locateFindings } from '../../document/locate-findings.js';
import { reviewDesign } from '../../domain/review/review-design.js';
import { JsonBody } from '../body/json-body.js';
import { Takes } from '../body/takes.js';
import { describeInput } from '../openapi/operations/describe-input.js';
import { AskedSaying } from '../request/asked-saying.js';
import { Tagged } from '../caching/tagged.js';
import { AskedDetail, Detailed } from '../request/asked-detail.js';
import { Localised } from '../request/localised.js';
import { AskedMediaType, Produces } from '../request/produces.js';
import { Refused } from '../problems/refused.js';
import { validOrRefuse } from '../problems/valid-or-refuse.js';
import { JudgesQuery, OfferedChoices } from '../request/offers.js';
import { Query } from '../request/query.js';
import { InjectToday, type Today } from '../server/today.js';
import { InjectVersion } from '../server/version.js';
import { formatOf, REVIEW_TYPES } from '../../report/formats/formats.js';
import { ReviewOperation } from '../openapi/operations/review-operation.js';
import { checkReviewQuery, IGNORES, IGNORES_WORDS } from '../../contract/queries/check-review-query.js';

const EXAMPLES = Object.fromEntries(
  DESIGN_EXAMPLES.map(({ id, summary, description, design }) => [id, { summary, description, value: design }]),
);

/** A posted design has at most so many workloads: each takes a third of a millisecond, while nobody else is served. */
const MOST_WORKLOADS = 2000;

@ApiTags('Reviews')
@Localised()
@Controller('v1/reviews')
export class ReviewsController {
  constructor(
    @InjectToday() private readonly today: Today,
    @InjectVersion() private readonly version: string,
  ) {}

  @Post()
  @HttpCode(200)
  @Tagged()
  @Takes('design')
  @Produces(REVIEW_TYPES)
  @Detailed('Of JSON alone: the other formats tell everything.')
  @JudgesQuery()
  @ApiQuery({
    name: IGNORES,
    description: `What becomes of the \`ignore\` entries of the design. honoured, where it is left out: what they accept is suppressed, and those that are expired or unused are findings. off, for audits: everything counts.`,
    required: false,
    schema: { type: 'string', enum: [...IGNORES_WORDS] },
  })
  @ApiBody({
    type: describeInput(DesignDto),
    description: `The design: services, the workloads that each puts on datastores, and how the services call, publish and commit. At most 1 MB with at most ${MOST_WORKLOADS.toLocaleString('en')} workloads.`,
    examples: EXAMPLES,
  })
  @ReviewOperation((type) => (app, saying) => app.get(ReviewsController).example(type, saying))
  review(
    @Query() query: QueryParameters,
    @OfferedChoices() choices: Choices,
    @JsonBody() document: unknown,
    @AskedDetail() detail: Detail,
    @AskedSaying() saying: Saying,
    @AskedMediaType() type: string,
  ): object | string {
    const { honourIgnores } = validOrRefuse('invalid-query', checkReviewQuery(query, choices));
    const design = this.readDesign(document);
    const review = reviewDesign(design, saying.rulebook, { today: this.today(), honourIgnores });
    return formatOf(type).write({
      files: [sayReviewedFile({ file: null, review: locateFindings(review) }, saying)],
      several: false,
      rules: rulesForReport(saying),
      language: saying.language,
      detail,
      version: this.version,
    });
  }

  /** A review as if the rulebook had but one rule: with all of them a report fills pages. */
  example(type: string, saying: Saying): object | string {
    const review = saying.rulebook.review.filter(({ id }) => id === 'dual-write');
    return this.review(
      [],
      {},
      DESIGN_EXAMPLES.at(-1)?.design,
      'standard',
      { ...saying, rulebook: { ...saying.rulebook, review } },
      type,
    );
  }

  private readDesign(document: unknown): Design {
    const { design } = validOrRefuse('invalid-design', checkDesign(document));
    const workloads = design.services.reduce((sum, service) => sum + (service.workloads?.length ?? 0), 0);
    if (workloads > MOST_WORKLOADS) throw new Refused({ code: 'too-many-workloads', workloads });
    return design;
  }
}
